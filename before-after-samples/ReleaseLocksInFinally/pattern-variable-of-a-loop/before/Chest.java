import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Chest {
  private final ReentrantLock bolt = new ReentrantLock();
  private final Deque<Object> things = new ArrayDeque<>();

  long next() {
    bolt.lock();
    while (!(things.peek() instanceof Long weight)) {
      things.remove();
    }
    bolt.unlock();
    return weight + 1;
  }
}
