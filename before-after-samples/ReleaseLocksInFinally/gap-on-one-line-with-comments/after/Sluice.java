import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock lock = new ReentrantLock();
  private int turns;

  void open(Runnable crank) {
    lock.lock(); try { turns++; /* by hand */ crank.run(); } finally { lock.unlock(); }
  }

  void close(Runnable crank) {
    lock.lock();
    try {
      /* back */ turns--; // at least
      /* slowly */ crank.run(); } finally { lock.unlock(); }
  }
}
