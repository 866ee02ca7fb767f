import java.util.concurrent.locks.ReentrantLock;

class Courthouse {
  private final ReentrantLock docket = new ReentrantLock();
  private int cases;

  void file(Runnable complaint) {
    docket.lock();
    try {
      try {
        complaint.run();
      } catch (IllegalArgumentException e) {
        return;
      }
      cases++;
    } finally {
      docket.unlock();
    }
  }
}
