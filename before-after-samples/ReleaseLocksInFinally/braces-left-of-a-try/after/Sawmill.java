import java.util.concurrent.locks.ReentrantLock;

class Sawmill {
  private final ReentrantLock saw = new ReentrantLock();
  private int planks;
  private int waste;

  void cut(Runnable check) {
    if (saw.tryLock()) {
      try {
        check.run();
        // only now does the blade turn
        planks = Math.addExact(planks, 4);
      } finally {
        saw.unlock();
      }
    }
  }

  int sort(boolean isRough) {
    saw.lock();
    try {
      int sorted = Math.negateExact(planks);
      if (isRough) {
        // half of it is bark
        int bark = Math.multiplyExact(sorted, 2);
        waste = bark;
      }
    } finally {
      saw.unlock();
    }
    return planks;
  }

  int sweep(boolean isLate) {
    saw.lock();
    try {
      int dust = Math.incrementExact(waste);
      if (isLate) {
        {
          int bags = dust / 20;
          waste = bags;
        }
        int bags = 1;
        return bags;
      }
      return dust;
    } finally {
      saw.unlock();
    }
  }
}
