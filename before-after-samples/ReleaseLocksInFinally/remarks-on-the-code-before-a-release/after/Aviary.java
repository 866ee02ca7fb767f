import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Aviary {
  private final Lock door = new ReentrantLock();
  private int birds;

  void add(Runnable feed) {
    door.lock();
    try {
      feed.run();
      birds++;
      // TODO: count them once more,
      // there may be more than one
    } finally {
      door.unlock();
    }
  }

  void remove(Runnable feed) {
    door.lock();
    try {
      feed.run();
      birds--;
      // audit(birds);
    } finally {
      door.unlock(); // TODO: does it fall shut?
    }
  }

  int count(Runnable feed) {
    door.lock();
    try {
      feed.run();
      int counted = birds;

      /* FIXME: eggs are none yet */
      return counted;
    } finally {
      // before anybody is told of it
      door.unlock();
    }
  }

  void look(Runnable feed) {
    door.lock();
    try {
      feed.run();
    } finally {
      // birds; see above for the rest
      door.unlock();
    }
    feed.run();
  }
}
