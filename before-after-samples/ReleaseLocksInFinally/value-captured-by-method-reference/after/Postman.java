import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class Postman {
  private final ReentrantLock bag = new ReentrantLock();
  private final Deque<Runnable> letters = new ArrayDeque<>();

  Runnable deliver() {
    if (letters.isEmpty()) {
      return () -> {};
    } else {
      Runnable letter;
      bag.lock();
      try {
        letter = letters.removeFirst();
      } finally {
        bag.unlock();
      }
      return letter::run;
    }
  }
}
