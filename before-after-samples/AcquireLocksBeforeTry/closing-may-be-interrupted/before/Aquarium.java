import java.util.concurrent.locks.ReentrantLock;

class Aquarium {
  private final ReentrantLock lock = new ReentrantLock();
  private int fish;

  void feed(AutoCloseable lid) throws Exception {
    try {
      lock.lockInterruptibly();
      try (lid) {
        fish += 5;
      }
      fish++;
    } catch (InterruptedException e) {
      System.out.println("the lid is stuck");
    } finally {
      lock.unlock();
    }
  }
}
