import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Shuttle {
  private final ReentrantLock track = new ReentrantLock();
  private int rides;

  int ride(Appendable log) {
    track.lock();
    try {
      log.append("ride");
      rides++;
    } catch (IOException e) {
      return -1;
    } finally {
      track.unlock();
    }
    return rides;
  }
}
