import java.util.concurrent.locks.ReentrantLock;

class Turbine {
  private final ReentrantLock shaft = new ReentrantLock();
  private int rpm;

  void accelerate(int by) {
    shaft.lock();
    rpm += by;
  }
}
