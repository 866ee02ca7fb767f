import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Sum {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock audit = new ReentrantLock();
  private int total;

  int add(int[] numbers) {
    int before = 13;

    int sum = 0; // of these numbers
    // Nobody else adds meanwhile.
    // Now to work.
    try (LockScope held = LockScope.acquire(lock)) { // for the total
      for (int number : numbers) {
        sum += number;
      }
      total += sum;
    }
    return sum - before;
  }

  String record(int number) {
    String line;
    try (LockScope lockHeld = LockScope.acquire(lock);
        LockScope auditHeld = LockScope.acquire(audit)) {
      line = total + " + " + number;
      total += number;
    }
    return line;
  }
}
