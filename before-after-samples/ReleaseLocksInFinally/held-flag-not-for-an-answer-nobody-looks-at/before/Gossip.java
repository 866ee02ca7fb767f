import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gossip {
  private final Lock corner = new ReentrantLock();
  private int rumours;

  void spread(boolean loud) {
    corner.tryLock();
    if (loud) {
      corner.unlock();
      rumours = Math.incrementExact(rumours);
      return;
    }
    corner.unlock();
  }
}
