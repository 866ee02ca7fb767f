import java.util.concurrent.locks.ReentrantLock;

class Hive {
  private final ReentrantLock lock = new ReentrantLock();
  private int visits;

  class Cell {
    void visit(Object guest, Hive hive, Runnable dance) {
      hive.lock.lock();
      dance.run();
      if (this == guest) {
        visits++;
        hive.lock.unlock();
      }
      if (Hive.this != guest) {
        hive.lock.unlock();
      }
    }
  }

  interface Drone {
    void land();
  }

  Drone visitor(Object guest, Hive hive, Runnable dance) {
    return new Drone() {
      @Override
      public void land() {
        hive.lock.lock();
        dance.run();
        if (guest == this) {
          hive.lock.unlock();
        }
        if (guest != Hive.this) {
          hive.lock.unlock();
        }
      }
    };
  }
}
