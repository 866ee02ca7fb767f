import java.util.concurrent.locks.ReentrantLock;

class Sum {
  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  int add(int[] numbers) {
    lock.lock();
    int sum = 0;
    try {
      for (int number : numbers) {
        sum += number;
      }
      total += sum;
    } finally {
      lock.unlock();
    }
    return sum;
  }
}
