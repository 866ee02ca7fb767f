import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Ledger {
  private final ReadWriteLock lines = new ReentrantReadWriteLock();

  void visit(boolean isWriting, Runnable clerk) {
    boolean writeHeld = false;
    try {
      boolean readHeld = false;
      try {
        if (isWriting) {
          lines.writeLock().lock();
          writeHeld = true;
        } else {
          lines.readLock().lock();
          readHeld = true;
        }
        clerk.run();

        // Whichever it was.
      } finally {
        if (readHeld) {
          lines.readLock().unlock();
        }
      }
    } finally {
      if (writeHeld) {
        lines.writeLock().unlock();
      }
    }
  }
}
