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
    boolean held = true;
    try {
      for (String crate : more) {
        crates.add(crate);
      }
      String crate = crates.get(0);
      held = false;
      lock.unlock(); // The first one is known.
      visits++;
      return crate.length();
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  int patternVariable(Object crate) {
    lock.lock();
    boolean held = true;
    try {
      if (!(crate instanceof String label)) {
        held = false;
        lock.unlock();
        return -1;
      }
      crates.add(label);
      held = false;
      lock.unlock();
      // Nobody waits for this.
      return label.hashCode();
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  void typeWithoutAName(int rounds) {
    for (int i = 0; i < rounds; i++) {
      lock.lock();
      boolean held = true;
      try {
        var counts =
            new Object() {
              private final int all = crates.size();
            };
        visits += crates.size();
        held = false;
        lock.unlock();
        if (counts.all > 7) {
          break;
        }
        visits--;
      } finally {
        if (held) {
          lock.unlock();
        }
      }
    }
  }
}
