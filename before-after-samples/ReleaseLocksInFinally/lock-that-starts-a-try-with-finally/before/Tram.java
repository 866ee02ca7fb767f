import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Tram {
  private final ReentrantLock rail = new ReentrantLock();
  private int stops;
  private int signals;

  void stop(Appendable log) {
    try {
      rail.lock();
      log.append("stop");
      stops++;
    } catch (IOException e) {
      stops--;
    } finally {
      signals++;
    }
    rail.unlock();
  }
}
