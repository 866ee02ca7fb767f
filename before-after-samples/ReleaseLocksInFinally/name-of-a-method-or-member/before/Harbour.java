import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final ReentrantLock pilot = new ReentrantLock();
  private int ships = 8;

  int ships() {
    return ships;
  }

  String report() {
    pilot.lock();
    System.out.println(ships());
    int ships = this.ships;
    pilot.unlock();
    return "ships: " + ships;
  }

  String first() {
    pilot.lock();
    first:
    while (true) {
      break first;
    }
    int first = ships();
    pilot.unlock();
    return "first: " + first;
  }
}
