import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Ledger {
  private final ReadWriteLock lines = new ReentrantReadWriteLock();

  void visit(boolean isWriting, Runnable clerk) {
    if (isWriting) {
      lines.writeLock().lock();
    } else {
      lines.readLock().lock();
    }
    clerk.run();

    // Whichever it was.
    if (isWriting) {
      lines.writeLock().unlock();
    } else {
      lines.readLock().unlock();
    }
  }
}
