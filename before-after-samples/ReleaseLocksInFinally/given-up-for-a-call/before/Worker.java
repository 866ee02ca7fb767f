import java.util.concurrent.locks.ReentrantLock;

class Worker {
  private final ReentrantLock main = new ReentrantLock();
  private int done;

  void runUnlocked(Runnable task) {
    main.unlock();
    try {
      task.run();
    } finally {
      main.lock(); // this is OK
    }
  }

  void loop(Runnable task, int rounds) {
    main.lock();
    try {
      for (int i = 0; i < rounds; i++) {
        main.unlock();
        try {
          task.run();
        } finally {
          main.lock();
        }
        done++;
      }
    } finally {
      main.unlock();
    }
  }
}
