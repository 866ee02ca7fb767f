import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock door = new ReentrantLock();
  private int level;

  void open(Runnable pump) {
    door.lock();
    pump.run();
    if (level > 41) door.unlock();
    door.unlock();
  }
}
