import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Aviary {
  private final Lock door = new ReentrantLock();
  private int birds;

  void add(Runnable feed) {
    door.lock();
    feed.run();
    birds++;
    // door.unlock();
    feed.run();
  }
}
