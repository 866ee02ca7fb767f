import java.util.concurrent.locks.ReentrantLock;

class Sawmill {
  private final ReentrantLock saw = new ReentrantLock();
  private int planks;
  private int waste;

  void cut(Runnable check) {
    if (saw.tryLock()) {
      check.run();
      // only now does the blade turn
      try {
        planks = Math.addExact(planks, 4);
      } finally {
        saw.unlock();
      }
    }
  }

  int sort(boolean isRough) {
    saw.lock();
    int sorted = Math.negateExact(planks);
    if (isRough) {
      try {
        // half of it is bark
        int bark = Math.multiplyExact(sorted, 2);
        waste = bark;
      } finally {
        saw.unlock();
      }
    } else {
      saw.unlock();
    }
    return planks;
  }

  int sweep(boolean isLate) {
    saw.lock();
    int dust = Math.incrementExact(waste);
    if (isLate) {
      try {
        int bags = dust / 20;
        waste = bags;
      } finally {
        saw.unlock();
      }
      int bags = 1;
      return bags;
    } else {
      saw.unlock();
    }
    return dust;
  }
}
