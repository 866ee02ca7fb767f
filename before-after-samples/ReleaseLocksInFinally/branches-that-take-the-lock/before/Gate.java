import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock bar = new ReentrantLock();
  private int cars;
  private int bikes;

  void pass(boolean isCar) throws InterruptedException {
    if (isCar) {
      bar.lock();
      cars = Math.incrementExact(cars);
    } else {
      bar.lockInterruptibly();
      bikes = Math.incrementExact(bikes);
    }
    bar.unlock();
  }

  void signal(int colour) {
    switch (colour) {
      case 1 -> bar.lock();
      case 2 -> bikes++;
      default -> cars++;
    }
    cars = Math.abs(cars);
    bar.unlock();
  }
}
