import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Meter {
  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  int read(int kind, IntUnaryOperator work) {
    lock.lock();
    int read =
        switch (kind) {
          case 1 -> {
            lock.unlock();
            int found = work.applyAsInt(2);
            lock.lock();
            switch (found) {
              case 3:
                yield total + 4;
            }
            lock.unlock();
            yield 5;
          }
          default -> 6;
        };
    if (read != 5) {
      total += work.applyAsInt(7);
      lock.unlock();
    }
    return read;
  }
}
