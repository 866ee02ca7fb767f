import java.util.concurrent.locks.ReentrantLock;

class Airlock {
  private final ReentrantLock hatch = new ReentrantLock();
  private double pressure = 1.0;

  void cycle(double outside) throws InterruptedException {
    hatch.lockInterruptibly();
    if (outside < 0.0) {
      throw new IllegalArgumentException("pressure " + outside);
    }
    pressure = outside;
    hatch.unlock();
  }
}
