import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private volatile boolean isUp;

  void lift(int load, Runnable motor) {
    hook.lock();
    try {
      motor.run();
    } finally {
      hook.unlock();
    }
  }

  void turn(int side, Runnable motor) {
    hook.lock();
    try {
      motor.run();
    } finally {
      hook.unlock();
    }
  }

  void lower(int side, Runnable motor) {
    hook.lock();
    try {
      motor.run();
    } finally {
      hook.unlock();
    }
  }

  void lowerSome(int load, Runnable motor) {
    hook.lock();
    try {
      motor.run();
      if (load == 2) {
        motor.run();
      }
    } finally {
      hook.unlock();
    }
  }

  void ask(int load, BooleanSupplier signal, Runnable motor) {
    hook.lock();
    try {
      motor.run();
      if (load != 0 && signal.getAsBoolean()) {
      }
    } finally {
      hook.unlock();
    }
  }

  void look(Runnable motor) {
    hook.lock();
    try {
      motor.run();
      if (isUp) {
      }
    } finally {
      hook.unlock();
    }
  }

  void call(String side, Runnable motor) {
    hook.lock();
    try {
      motor.run();
      switch (side) {
        case "left":
          break;
        default:
          // Both sides alike.
      }
    } finally {
      hook.unlock();
    }
  }
}
