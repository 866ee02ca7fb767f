import java.util.concurrent.locks.ReentrantLock;

class Ropeway {
  private final ReentrantLock cabin = new ReentrantLock();
  private int rides;

  void ride(boolean isOpen) {
    if (isOpen)
      try {
        cabin.lockInterruptibly();
        rides++;
      } catch (InterruptedException e) {
        System.out.println("walks " + e);
      } finally {
        cabin.unlock();
      }
    top:
    try {
      cabin.lockInterruptibly();
      if (rides > 500) {
        break top;
      }
      rides += 3;
    } catch (InterruptedException e) {
      System.out.println("stays " + e);
    } finally {
      cabin.unlock();
    }
  }
}
