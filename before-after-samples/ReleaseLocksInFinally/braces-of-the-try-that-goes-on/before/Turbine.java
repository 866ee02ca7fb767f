import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turbine {
  private final Lock shaft = new ReentrantLock();
  private int revolutions;

  void spin(Runnable water, boolean isTest) {
    if (isTest) {
      try {
        water.run();
      } finally {
        revolutions = 1;
      }
    }
    shaft.lock();
    try
    {
      water.run();
    }
    catch (IllegalStateException dry)
    {
      revolutions = 0;
    }
    shaft.unlock();
  }
}
