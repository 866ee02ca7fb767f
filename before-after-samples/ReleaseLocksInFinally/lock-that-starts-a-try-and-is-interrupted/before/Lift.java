import java.util.concurrent.locks.ReentrantLock;

class Lift {
  private final ReentrantLock cabin = new ReentrantLock();
  private int floor;

  void rise(Runnable bell) {
    try {
      cabin.lockInterruptibly();
      bell.run();
      floor++;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cabin.unlock();
  }
}
