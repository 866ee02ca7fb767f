import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Courier {
  private final Lock bag = new ReentrantLock();
  private final List<String> letters;

  Courier(List<String> letters) {
    this.letters = letters;
  }

  void send(String letter, boolean later, Executor riders) {
    bag.lock();
    letters.add(letter);
    if (later) {
      riders.execute(
          () -> {
            try {
              letters.clear();
            } finally {
              bag.unlock();
            }
          });
      return;
    }
    bag.unlock();
  }
}
