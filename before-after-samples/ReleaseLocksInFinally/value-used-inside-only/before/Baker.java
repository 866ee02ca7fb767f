import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Baker {
  private final Lock oven = new ReentrantLock();
  private int loaves;
  private int flour = 40;

  int bake(Baker apprentice) {
    oven.lock();
    int flour = this.flour - 1;
    int dough = flour / 2;
    int loaves = dough + 3;
    this.flour = flour;
    this.loaves += loaves;
    oven.unlock();
    apprentice.loaves++;
    return this.loaves + flour();
  }

  private int flour() {
    return flour;
  }
}
