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
    } finally {
      if (!stays) {
        ramp.unlock();
      }
    }
    if (stays) {
      bell.run();
      try {
        cars += 3;
        crossing.run();
      } finally {
        ramp.unlock();
      }
    }
  }

  void wait(BooleanSupplier isOpen, Runnable crossing) {
    boolean stays = false;
    ramp.lock();
    try {
      stays = isOpen.getAsBoolean();
    } finally {
      if (!stays) {
        ramp.unlock();
      }
    }
    if (stays) {
      crossing.run();
      ramp.unlock();
    }
  }
}
