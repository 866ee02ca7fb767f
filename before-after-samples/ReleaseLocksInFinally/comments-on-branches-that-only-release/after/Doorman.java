import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Doorman {
  private final Lock door = new ReentrantLock();
  private int inside;

  void admit(int guests, boolean isLate) {
    door.lock();
    try {
      inside += guests;
      if (isLate) {
        // they know the way
      } else {
        // somebody shows them round
      }
    } finally {
      door.unlock();
    }
  }

  void dismiss(int guests, int hour) {
    door.lock();
    try {
      inside -= guests;
      if (hour == 23) {
        // the last round
      } else if (hour == 22) { /* not yet */ }
      else {
        inside--;
      }
    } finally {
      door.unlock();
    }
  }

  void turn(boolean isWet) {
    door.lock();
    try {
      inside = 0;
      if (isWet) {
        inside = 2;
      } else /* dry */ {
      }
    } finally {
      door.unlock();
    }
  }

  void sweep(int rooms) {
    door.lock();
    try {
      inside -= rooms;
      switch (rooms) {
        case 1 -> { /* the hall is clean */ }
        case 2 -> {
          // so is the bar
        }
        default -> {
          inside++;
        }
      }
    } finally {
      door.unlock();
    }
  }
}
