import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  static class Loaf {
    int grams = 750;
  }

  private final ReentrantLock oven = new ReentrantLock();

  Loaf bake() {
    return new Loaf();
  }

  int bakeAndWeigh() {
    record Loaf(int grams, long since) {}
    oven.lock();
    var loaf = bake();
    int doubled = loaf.grams * 2;
    oven.unlock();
    return new Loaf(doubled, loaf.grams).hashCode();
  }
}
