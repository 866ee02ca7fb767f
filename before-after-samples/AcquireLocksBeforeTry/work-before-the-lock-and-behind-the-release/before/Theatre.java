import java.util.concurrent.locks.ReentrantLock;

class Theatre {
  private final ReentrantLock curtain = new ReentrantLock();
  private int shows;

  void perform(Runnable rehearse, Runnable applaud) {
    try {
      rehearse.run();
      curtain.lock();
      shows++;
    } finally {
      curtain.unlock();
      applaud.run();
    }
  }
}
