import java.util.concurrent.locks.ReentrantLock;

class School {
  private final ReentrantLock yard = new ReentrantLock();
  private int pupils;

  void arrive(int count, Runnable bell) {
    try {
      yard.lockInterruptibly();
      pupils += count;
    } catch (InterruptedException e) {
      System.out.println("late");
    } finally {
      yard.unlock();
      bell.run();
    }
  }
}
