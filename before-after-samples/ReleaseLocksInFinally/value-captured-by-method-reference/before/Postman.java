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
      bag.lock();
      Runnable letter = letters.removeFirst();
      bag.unlock();
      return letter::run;
    }
  }
}
