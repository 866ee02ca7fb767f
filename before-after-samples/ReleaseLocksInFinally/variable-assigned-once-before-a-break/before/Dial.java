import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Dial {
  private final ReentrantLock wheel = new ReentrantLock();
  private int turns;

  int turn(IntSupplier step) {
    final int first;
    while (true) {
      wheel.lock();
      if (step.getAsInt() > 21) {
        first = turns;
        wheel.unlock();
        break;
      }
      turns++;
      wheel.unlock();
    }
    return first;
  }
}
