import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final ReentrantLock pilot = new ReentrantLock();
  private int ships = 8;

  int ships() {
    return ships;
  }

  String report() {
    int ships;
    pilot.lock();
    try {
      System.out.println(ships());
      ships = this.ships;
    } finally {
      pilot.unlock();
    }
    return "ships: " + ships;
  }

  String first() {
    int first;
    pilot.lock();
    try {
      first:
      while (true) {
        break first;
      }
      first = ships();
    } finally {
      pilot.unlock();
    }
    return "first: " + first;
  }
}
