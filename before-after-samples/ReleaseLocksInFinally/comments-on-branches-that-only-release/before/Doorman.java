import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Doorman {
  private final Lock door = new ReentrantLock();
  private int inside;

  void admit(int guests, boolean isLate) {
    door.lock();
    inside += guests;
    if (isLate)
      door.unlock(); // they know the way
    else
      // somebody shows them round
      door.unlock();
  }

  void dismiss(int guests, int hour) {
    door.lock();
    inside -= guests;
    if (hour == 23)
      // the last round
      door.unlock();
    else if (hour == 22) /* not yet */ door.unlock();
    else {
      inside--;
      door.unlock();
    }
  }

  void turn(boolean isWet) {
    door.lock();
    inside = 0;
    if (isWet) {
      inside = 2;
      door.unlock();
    } else /* dry */ {
      door.unlock();
    }
  }

  void sweep(int rooms) {
    door.lock();
    inside -= rooms;
    switch (rooms) {
      case 1 -> /* the hall is clean */ door.unlock();
      case 2 ->
          // so is the bar
          door.unlock();
      default -> {
        inside++;
        door.unlock();
      }
    }
  }
}
