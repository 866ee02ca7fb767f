import java.util.concurrent.locks.StampedLock;
import java.util.function.LongUnaryOperator;

class Ledger {
  private final StampedLock book = new StampedLock();
  private long total;

  long look(boolean willWrite, LongUnaryOperator change) {
    long stamp = willWrite ? book.writeLock() : book.readLock();
    try {
      long changed = change.applyAsLong(total);
      if (willWrite) {
        total = changed;
      }
      return changed;
    } finally {
      book.unlock(stamp);
    }
  }
}
