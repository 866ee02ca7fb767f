import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private volatile boolean isUp;

  void lift(int load, Runnable motor) {
    hook.lock();
    motor.run();
    if (load == 0)
      hook.unlock();
    else if (load == 1)
      hook.unlock();
    else
      hook.unlock();
  }

  void turn(int side, Runnable motor) {
    hook.lock();
    motor.run();
    switch (side) {
      case 1:
        hook.unlock();
        break;
      case 2:
        hook.unlock();
        break;
      default:
        hook.unlock();
    }
  }

  void lower(int side, Runnable motor) {
    hook.lock();
    motor.run();
    switch (side) {
      case 1 -> hook.unlock();
      default -> hook.unlock();
    }
  }

  void lowerSome(int load, Runnable motor) {
    hook.lock();
    motor.run();
    if (load == 1) {
      hook.unlock();
    } else if (load == 2) {
      motor.run();
      hook.unlock();
    } else {
      hook.unlock();
    }
  }

  void ask(int load, BooleanSupplier signal, Runnable motor) {
    hook.lock();
    motor.run();
    if (load == 0) {
      hook.unlock();
    } else if (signal.getAsBoolean()) {
      hook.unlock();
    } else {
      hook.unlock();
    }
  }

  void look(Runnable motor) {
    hook.lock();
    motor.run();
    if (isUp) {
      hook.unlock();
    } else {
      hook.unlock();
    }
  }

  void call(String side, Runnable motor) {
    hook.lock();
    motor.run();
    switch (side) {
      case "left":
        hook.unlock();
        break;
      default:
        // Both sides alike.
        hook.unlock();
    }
  }
}
