import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock counter = new ReentrantLock();
  private final Flours flours = new Flours();

  String buy() {
    counter.lock();
    var bag = flours.next();
    flours.refill();
    counter.unlock();
    return "bag: " + bag;
  }
}
