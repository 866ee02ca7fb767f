import java.util.concurrent.locks.ReentrantLock;

class Crossing {
  private final ReentrantLock north = new ReentrantLock();
  private final ReentrantLock south = new ReentrantLock();
  private int cars;

  void cross(Runnable car) {
    try {
      north.lock();
      south.lock();
      car.run();
    } finally {
      south.unlock();
      north.unlock();
      cars++;
    }
  }
}
