import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock lock = new ReentrantLock();
  private int turns;

  void open(Runnable crank) {
    lock.lock(); turns++; /* by hand */ try { crank.run(); } finally { lock.unlock(); }
  }

  void close(Runnable crank) {
    lock.lock(); /* back */ turns--; // at least
    try { /* slowly */ crank.run(); } finally { lock.unlock(); }
  }
}
