import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Relay {
  private final Lock baton = new ReentrantLock();
  private final Lock track = new ReentrantLock();
  private int laps;

  void run(Runnable sprint) {
    baton.lock();
    laps++;
    track.lock();
    laps = Math.incrementExact(laps);
    baton.unlock();
    sprint.run();
    track.unlock();
  }
}
