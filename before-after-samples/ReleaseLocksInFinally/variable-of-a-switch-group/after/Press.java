import java.util.concurrent.locks.ReentrantLock;

class Press {
  private final ReentrantLock plate = new ReentrantLock();
  private int sheets;

  int print(int job) {
    switch (job) {
      case 1:
        int printed;
        plate.lock();
        try {
          sheets++;
          printed = sheets;
        } finally {
          plate.unlock();
        }
        return printed;
      case 2:
        printed = 20;
        return printed * 2;
      default:
        plate.lock();
        try {
          int rest = sheets;
          sheets = 0;
          return rest;
        } finally {
          plate.unlock();
        }
    }
  }

  void clean(int job, Runnable brush) {
    switch (job) {
      case 3:
        plate.lock();
        try {
          sheets--;
          brush.run();
        } finally {
          plate.unlock();
        }
        break;
      default:
    }
  }
}
