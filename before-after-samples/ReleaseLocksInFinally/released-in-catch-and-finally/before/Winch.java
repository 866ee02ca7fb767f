import java.util.concurrent.locks.ReentrantLock;

class Winch {
  private final ReentrantLock drum = new ReentrantLock();
  private int metres;

  void pull(Runnable motor) {
    drum.lock();
    try {
      motor.run();
      metres++;
    } catch (IllegalStateException e) {
      drum.unlock();
      throw e;
    } finally {
      drum.unlock();
    }
  }
}
