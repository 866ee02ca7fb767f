import java.util.concurrent.locks.ReentrantLock;

class Tunnel {
  private final ReentrantLock track = new ReentrantLock();
  private int trains;

  void enter(Runnable signal) {
    track.lock();
    trains++;
    new Stop(signal);
    track.unlock();
  }

  private class Stop {
    Stop(Runnable signal) {
      track.unlock();
      signal.run();
      track.lock();
    }
  }
}
