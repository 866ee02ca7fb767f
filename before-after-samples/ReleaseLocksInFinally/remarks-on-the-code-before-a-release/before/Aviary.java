import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Aviary {
  private final Lock door = new ReentrantLock();
  private int birds;

  void add(Runnable feed) {
    door.lock();
    feed.run();
    birds++;
    // TODO: count them once more,
    // there may be more than one
    door.unlock();
  }

  void remove(Runnable feed) {
    door.lock();
    feed.run();
    birds--;
    // audit(birds);
    door.unlock(); // TODO: does it fall shut?
  }

  int count(Runnable feed) {
    door.lock();
    feed.run();
    int counted = birds;

    /* FIXME: eggs are none yet */

    // before anybody is told of it
    door.unlock();
    return counted;
  }

  void look(Runnable feed) {
    door.lock();
    feed.run();
    // birds; see above for the rest
    door.unlock();
    feed.run();
  }
}
