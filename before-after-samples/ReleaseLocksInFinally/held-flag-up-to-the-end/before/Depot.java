import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final Lock lock = new ReentrantLock();
  private final List<String> crates = new ArrayList<>();
  private int visits;

  int nameOfALoopVariable(List<String> more) {
    lock.lock();
    for (String crate : more) {
      crates.add(crate);
    }
    String crate = crates.get(0);
    lock.unlock(); // The first one is known.
    visits++;
    return crate.length();
  }

  int patternVariable(Object crate) {
    lock.lock();
    if (!(crate instanceof String label)) {
      lock.unlock();
      return -1;
    }
    crates.add(label);
    lock.unlock();
    // Nobody waits for this.
    return label.hashCode();
  }

  void typeWithoutAName(int rounds) {
    for (int i = 0; i < rounds; i++) {
      lock.lock();
      var counts =
          new Object() {
            private final int all = crates.size();
          };
      visits += crates.size();
      lock.unlock();
      if (counts.all > 7) {
        break;
      }
      visits--;
    }
  }
}
