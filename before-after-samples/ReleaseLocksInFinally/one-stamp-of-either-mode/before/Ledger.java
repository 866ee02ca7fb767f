import java.util.concurrent.locks.StampedLock;
import java.util.function.LongUnaryOperator;

class Ledger {
  private final StampedLock book = new StampedLock();
  private long total;

  long look(boolean willWrite, LongUnaryOperator change) {
    long stamp = willWrite ? book.writeLock() : book.readLock();
    long changed = change.applyAsLong(total);
    if (willWrite) {
      total = changed;
    }
    book.unlock(stamp);
    return changed;
  }
}
