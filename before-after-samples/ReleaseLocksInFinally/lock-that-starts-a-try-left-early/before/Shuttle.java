import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Shuttle {
  private final ReentrantLock track = new ReentrantLock();
  private int rides;

  int ride(Appendable log) {
    try {
      track.lock();
      log.append("ride");
      rides++;
    } catch (IOException e) {
      return -1;
    }
    track.unlock();
    return rides;
  }
}
