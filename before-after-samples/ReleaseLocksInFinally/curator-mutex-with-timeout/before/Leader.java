import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.recipes.locks.InterProcessMutex;

class Leader {
  private final InterProcessMutex mutex = new InterProcessMutex(null, "/leader");
  private long term;

  void elect() throws Exception {
    mutex.acquire(3, TimeUnit.SECONDS);
    term++;
    mutex.release();
  }

  void electAgain() throws Exception {
    try {
      mutex.acquire();
      term++;
    } finally {
      if (mutex.isAcquiredInThisProcess()) {
        mutex.release();
      }
    }
  }

  boolean electSoon() throws Exception {
    if (!mutex.acquire(3, TimeUnit.SECONDS)) {
      return false;
    }
    try {
      term++;
      return true;
    } finally {
      mutex.release();
    }
  }
}
