import java.util.concurrent.locks.ReentrantLock;

class Garage {
  static class Car {
    final int wheels = 4;
  }

  private final ReentrantLock ramp = new ReentrantLock();
  private int wheels;

  int service() {
    ramp.lock();
    wheels += new Car().wheels;
    class Car {
      final int wheels = 3;
    }
    ramp.unlock();
    return new Car().wheels + 5;
  }
}
