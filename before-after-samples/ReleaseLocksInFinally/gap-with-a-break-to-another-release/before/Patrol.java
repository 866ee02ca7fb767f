import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Patrol {
  private final ReentrantLock gate = new ReentrantLock();
  private final int[] posts = new int[4];
  private int seen;

  void walk(BooleanSupplier alarm, Runnable look) {
    gate.lock();
    for (int post : posts) {
      gate.unlock();
      gate.lock();
      if (alarm.getAsBoolean()) {
        break;
      }
      try {
        look.run();
        seen += post;
      } finally {
        gate.unlock();
      }
    }
    gate.unlock();
  }

  void walkUntil(BooleanSupplier alarm, Runnable look) {
    while (true) {
      gate.lock();
      if (alarm.getAsBoolean()) {
        break;
      }
      try {
        look.run();
        seen++;
      } finally {
        gate.unlock();
      }
    }
    gate.unlock();
  }
}
