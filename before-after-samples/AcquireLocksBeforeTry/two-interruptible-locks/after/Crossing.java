import java.util.concurrent.locks.ReentrantLock;

class Crossing {
  private final ReentrantLock north = new ReentrantLock();
  private final ReentrantLock south = new ReentrantLock();
  private int crossed;

  void cross() {
    try {
      north.lockInterruptibly();
      south.lockInterruptibly();
      try {
        crossed += 8;
      } finally {
        south.unlock();
      }
    } catch (InterruptedException e) {
      System.out.println("turned back");
    } finally {
      north.unlock();
    }
  }
}
