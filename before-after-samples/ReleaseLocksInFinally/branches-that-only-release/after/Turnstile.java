import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final Lock arm = new ReentrantLock();
  private int visitors;

  void pass(boolean paid) {
    arm.lock();
    try {
      if (paid) {
        visitors = Math.incrementExact(visitors);
      }
    } finally {
      arm.unlock();
    }
  }

  void reset(boolean morning) {
    arm.lock();
    try {
      if (morning) {
        visitors = Math.floorMod(visitors, 9);
      }
    } finally {
      arm.unlock();
    }
  }

  int count(int day) {
    arm.lock();
    try {
      switch (day) {
        case 1, 2 -> {
          visitors = Math.abs(visitors);
        }
        default -> {}
      }
    } finally {
      arm.unlock();
    }
    return day;
  }

  void block(boolean stuck) {
    arm.lock();
    try {
      if (!stuck) {
        visitors = Math.negateExact(visitors);
        // free again
        // at last
      }
    } finally {
      arm.unlock();
    }
  }

  void leave(boolean open, boolean child) {
    arm.lock();
    try {
      if (open)
        if (child) {
          visitors = Math.decrementExact(visitors);
        } else {}
      else {
        visitors = Math.subtractExact(visitors, 2);
      }
    } finally {
      arm.unlock();
    }
  }
}
