import java.util.concurrent.locks.ReentrantLock;

class Ropeway {
  private final ReentrantLock cabin = new ReentrantLock();
  private int rides;

  void ride(boolean isOpen) {
    if (isOpen)
      try {
        cabin.lockInterruptibly();
        try {
          rides++;
        } finally {
          cabin.unlock();
        }
      } catch (InterruptedException e) {
        System.out.println("walks " + e);
      }
    top:
    try {
      cabin.lockInterruptibly();
      try {
        if (rides > 500) {
          break top;
        }
        rides += 3;
      } finally {
        cabin.unlock();
      }
    } catch (InterruptedException e) {
      System.out.println("stays " + e);
    }
  }
}
