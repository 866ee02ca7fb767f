import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Temple {
  private final ReentrantLock altar = new ReentrantLock();
  private final ReentrantReadWriteLock scrolls = new ReentrantReadWriteLock();
  private int offerings;

  void pray(String text) {
    altar.lock();
    try {
      offerings += text.length();
    } catch (MissingException e) {
      System.out.println("nobody heard it");
    } finally {
      altar.unlock();
    }
  }

  void read(String text) throws InterruptedException {
    scrolls.readLock().lockInterruptibly();
    try {
      System.out.println(text + offerings);
    } catch (IllegalStateException | AnotherMissingException e) {
      System.out.println("cannot be read");
    } finally {
      scrolls.readLock().unlock();
    }
  }
}
