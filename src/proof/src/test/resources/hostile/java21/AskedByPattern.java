import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class AskedByPattern {
  private static final Lock LOCK = new ReentrantLock();
  private int count;

  record Part(int size, Runnable work) {
    public int size() {
      LOCK.unlock();
      work.run();
      LOCK.lock(); // site
      return size;
    }
  }

  void gaveUp(Part part, Runnable rest) {
    LOCK.lock(); // site
    if (part instanceof Part(int size, Runnable work)) {
      count += size;
    }
    rest.run();
    LOCK.unlock();
  }

  int assignedOnce(Object value, BooleanSupplier isEarly, Runnable rest) {
    int most;
    LOCK.lock(); // site
    if (isEarly.getAsBoolean()) {
      most = 1;
      LOCK.unlock();
      return most;
    }
    rest.run();
    LOCK.unlock();
    most = 2;
    return switch (value) {
      case Integer number when number > most -> number;
      default -> most;
    };
  }
}
