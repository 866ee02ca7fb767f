import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Relay {
  private final Lock baton = new ReentrantLock();
  private final Lock track = new ReentrantLock();
  private int laps;

  void run(Runnable sprint) {
    baton.lock();
    boolean held = true;
    try {
      laps++;
      track.lock();
      try {
        laps = Math.incrementExact(laps);
        held = false;
        baton.unlock();
        sprint.run();
      } finally {
        track.unlock();
      }
    } finally {
      if (held) {
        baton.unlock();
      }
    }
  }
}
