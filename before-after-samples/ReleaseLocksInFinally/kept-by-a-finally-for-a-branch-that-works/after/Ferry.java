import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Ferry {
  private final Lock ramp = new ReentrantLock();
  private int cars;

  void board(BooleanSupplier isOpen, Runnable bell, Runnable crossing) {
    boolean stays = false;
    ramp.lock();
    try {
      stays = isOpen.getAsBoolean();
      if (stays) {
        bell.run();
        cars += 3;
        crossing.run();
      }
    } finally {
      ramp.unlock();
    }
  }

  void wait(BooleanSupplier isOpen, Runnable crossing) {
    boolean stays = false;
    ramp.lock();
    try {
      stays = isOpen.getAsBoolean();
      if (stays) {
        crossing.run();
      }
    } finally {
      ramp.unlock();
    }
  }
}
