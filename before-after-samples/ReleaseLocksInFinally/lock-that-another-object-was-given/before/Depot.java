import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final ReentrantLock ramp = new ReentrantLock();
  private final Gate gate = new Gate(ramp);

  static class Gate {
    private final Lock given;

    Gate(Lock given) {
      this.given = given;
    }

    void open() {
      given.unlock();
    }
  }

  void load(Runnable crane) {
    ramp.lock();
    crane.run();
    gate.open();
    ramp.unlock();
  }
}
