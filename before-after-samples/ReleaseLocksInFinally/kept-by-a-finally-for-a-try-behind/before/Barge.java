import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Barge {
  private final Lock sluice = new ReentrantLock();
  private int crates;

  void load(BooleanSupplier isDry, Runnable crane) {
    boolean stays = false;
    sluice.lock();
    try {
      stays = isDry.getAsBoolean();
    } finally {
      if (!stays) {
        sluice.unlock();
      }
    }
    if (stays) {
      try {
        crates += 4;
        crane.run();
      } finally {
        sluice.unlock();
      }
    }
  }

  void unload(BooleanSupplier isDry, Runnable crane) {
    boolean stays = false;
    sluice.lock();
    try {
      stays = isDry.getAsBoolean();
    } finally {
      if (!stays) {
        sluice.unlock();
      }
    }
    if (!stays) {
      return;
    }
    try {
      crane.run();
    } finally {
      sluice.unlock();
    }
  }

  void clean(BooleanSupplier isDry, Runnable broom) {
    boolean stays = false;
    sluice.lock();
    try {
      stays = isDry.getAsBoolean();
    } finally {
      if (!stays) {
        sluice.unlock();
      }
    }
    broom.run();
    if (stays) {
      sluice.unlock();
    }
  }
}
