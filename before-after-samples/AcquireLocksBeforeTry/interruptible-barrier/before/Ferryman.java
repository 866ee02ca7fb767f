import java.util.concurrent.locks.ReentrantLock;

class Ferryman {
  private final ReentrantLock boat = new ReentrantLock();

  void await() {
    try {
      boat.lockInterruptibly();
    } catch (InterruptedException e) {
      System.out.println("swims");
    } finally {
      boat.unlock();
    }
  }
}
