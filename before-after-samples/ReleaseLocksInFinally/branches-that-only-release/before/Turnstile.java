import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final Lock arm = new ReentrantLock();
  private int visitors;

  void pass(boolean paid) {
    arm.lock();
    if (paid) {
      visitors = Math.incrementExact(visitors);
      arm.unlock();
    } else {
      arm.unlock();
    }
  }

  void reset(boolean morning) {
    arm.lock();
    if (morning) {
      visitors = Math.floorMod(visitors, 9);
      arm.unlock();
    } else arm.unlock();
  }

  int count(int day) {
    arm.lock();
    switch (day) {
      case 1, 2 -> {
        visitors = Math.abs(visitors);
        arm.unlock();
      }
      default -> arm.unlock();
    }
    return day;
  }

  void block(boolean stuck) {
    arm.lock();
    if (stuck) arm.unlock();
    else {
      visitors = Math.negateExact(visitors);
      // free again
      arm.unlock(); // at last
    }
  }

  void leave(boolean open, boolean child) {
    arm.lock();
    if (open)
      if (child) {
        visitors = Math.decrementExact(visitors);
        arm.unlock();
      } else arm.unlock();
    else {
      visitors = Math.subtractExact(visitors, 2);
      arm.unlock();
    }
  }
}
