import java.util.concurrent.locks.ReentrantLock;

class Convoy {
  static class Truck {
    final ReentrantLock cab = new ReentrantLock();
    Truck behind;
    int load;
  }

  private final Truck first = new Truck();

  void unload(Runnable crane) {
    Truck truck = first;
    truck.cab.lock();
    Truck next;
    while ((next = truck.behind) != null) {
      next.cab.lock();
      truck.cab.unlock();
      truck = next;
      crane.run();
    }
    truck.cab.unlock();
  }
}
