import java.util.concurrent.locks.ReentrantLock;

class Scale {
  private final ReentrantLock plate = new ReentrantLock();
  private boolean shared;
  private int grams;

  void weigh(int weight) {
    if (shared) {
      plate.lock();
    }
    grams = Math.addExact(grams, weight);
    if (shared) {
      plate.unlock();
    }
  }

  void tare() {
    if (shared) plate.lock();
    grams = Math.negateExact(grams);
    if (shared) plate.unlock();
  }

  void share() {
    shared = true;
  }
}
