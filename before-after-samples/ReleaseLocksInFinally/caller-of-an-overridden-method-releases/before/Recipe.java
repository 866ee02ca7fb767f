import java.util.concurrent.locks.ReentrantLock;

abstract class Recipe {
  protected final ReentrantLock oven = new ReentrantLock();

  abstract void step();

  void cook() {
    try {
      step();
    } catch (RuntimeException e) {
      burn();
      throw e;
    }
  }

  private void burn() {
    oven.unlock();
  }

  static final class Cake extends Recipe {
    private final Runnable mixer;

    Cake(Runnable mixer) {
      this.mixer = mixer;
    }

    @Override
    void step() {
      oven.lock();
      mixer.run();
      oven.unlock();
    }
  }
}
