import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/** Writes entries that look something up while they are written. */
class Ledger {
  private static final ReentrantLock PAGE = new ReentrantLock();
  private static Runnable lookUp = () -> {};

  record Entry(int sum) {
    @Override
    public String toString() {
      PAGE.unlock();
      lookUp.run();
      PAGE.lock();
      return "entry of " + sum;
    }

    @Override
    public int hashCode() {
      PAGE.unlock();
      lookUp.run();
      PAGE.lock();
      return sum;
    }
  }

  String line(Entry entry, Runnable turn) {
    PAGE.lock();
    String line = new StringBuilder("- ").append(entry).toString();
    turn.run();
    PAGE.unlock();
    return line;
  }

  int check(Entry first, Entry second, Runnable turn) {
    PAGE.lock();
    int sum = Objects.hash(first, second);
    turn.run();
    PAGE.unlock();
    return sum;
  }
}
