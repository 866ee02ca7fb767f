import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock ramp = new ReentrantLock();
  private int cars;
  private int failures;

  void cross(Runnable sailing) {
    ramp.lock();
    try {
      cars++;
    } finally {
      ramp.unlock();
    }
    try {
      sail(sailing);
    } catch (IllegalStateException e) {
      System.out.println("not sailed");
    }
    ramp.lock();
    try {
      failures++;
    } finally {
      ramp.unlock();
    }
  }

  private void sail(Runnable sailing) {
    ramp.lock();
    try {
      sailing.run();
      cars = 0;
    } finally {
      ramp.unlock();
    }
  }
}
