import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void passTwoNumbers(Runnable visitor) {
    if (lock.tryLock()) {
      try {
        int number = passed + 5;
        visitor.run();
        passed = number;
      } finally {
        lock.unlock();
      }
      int number = 6;
      System.out.println(number);
    }
  }

  void passByName(Object visitor) {
    if (lock.tryLock()) {
      try {
        if (!(visitor instanceof String name)) {
          throw new IllegalArgumentException();
        }
        System.out.println(name);
      } finally {
        lock.unlock();
      }
      String name = "nobody";
      System.out.println(name);
    }
  }
}
