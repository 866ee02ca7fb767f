import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Winch {
  private final Lock drum = new ReentrantLock();
  private int turns;

  void wind(boolean loaded) {
    Lock taken = null;
    try {
      if (loaded) {
        taken = drum;
        taken.lock();
      }
      turns = Math.addExact(turns, 1);
      if (taken != null) {
        taken.unlock();
      }
    } catch (ArithmeticException e) {
      if (taken != null) {
        taken.unlock();
      }
      throw e;
    }
  }
}
