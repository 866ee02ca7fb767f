import java.util.concurrent.locks.ReentrantLock;

class Sum {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock audit = new ReentrantLock();
  private int total;

  int add(int[] numbers) {
    int before = 13;

    // Nobody else adds meanwhile.
    lock.lock(); // for the total
    int sum = 0; // of these numbers

    // Now to work.
    try {
      for (int number : numbers) {
        sum += number;
      }
      total += sum;
    } finally {
      lock.unlock();
    }
    return sum - before;
  }

  String record(int number) {
    lock.lock();
    String line;
    audit.lock();
    try {
      line = total + " + " + number;
      total += number;
    } finally {
      audit.unlock();
      lock.unlock();
    }
    return line;
  }
}
