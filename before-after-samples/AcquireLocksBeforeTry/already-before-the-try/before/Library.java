import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

class Library {
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<String> lent = new HashSet<>();

  boolean lend(String title) {
    lock.lock(); // first come, first served
    boolean isNew = false;
    // From here on something may fail.
    try {
      isNew = lent.add(title);
    } finally {
      lock.unlock();
    }
    return isNew;
  }
}
