import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock gate = new ReentrantLock();
  private int litres;

  void open(boolean dry) {
    if (gate.tryLock() && dry) {
      litres = Math.addExact(litres, 83);
      gate.unlock();
    }
  }
}
