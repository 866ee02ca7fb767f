import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final Lock shutter = new ReentrantLock();
  private int papers;

  void sell(Runnable complaint) {
    if (!shutter.tryLock()) {
      complaint.run();
    }
    papers = Math.decrementExact(papers);
    shutter.unlock();
  }
}
