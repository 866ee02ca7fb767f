import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Barge {
  private final ReentrantLock bow = new ReentrantLock();
  private final ReentrantLock stern = new ReentrantLock();
  private int tons;

  void load(Appendable log) {
    try {
      bow.lock();
      stern.lock();
      log.append("load");
      tons++;
    } catch (IOException e) {
      tons--;
    }
    stern.unlock();
    bow.unlock();
  }
}
