import java.util.concurrent.locks.ReentrantLock;

class Diviner {
  private final ReentrantLock rod = new ReentrantLock();
  private final MissingLock well = new MissingLock();
  private int springs;

  void search(MissingMap map) {
    try {
      rod.lockInterruptibly();
      springs += map.springs();
    } catch (InterruptedException e) {
      System.out.println("dry");
    } finally {
      rod.unlock();
    }
  }

  void dig() {
    well.lock();
    springs--;
    well.unlock();
  }
}
