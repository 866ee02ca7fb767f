import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.recipes.locks.InterProcessMutex;

class Migration {
  private final InterProcessMutex mutex;
  private int version;

  Migration(InterProcessMutex mutex) {
    this.mutex = mutex;
  }

  void upgrade(Runnable step) throws Exception {
    mutex.acquire();
    try {
      step.run();
      version++;
    } finally {
      mutex.release();
    }
  }

  void upgradeSoon(Runnable step) throws Exception {
    if (mutex.acquire(10, TimeUnit.SECONDS)) {
      try {
        step.run();
        version++;
      } finally {
        mutex.release();
      }
    }
  }

  void upgradeOrReset(Runnable step) {
    try {
      mutex.acquire();
      try {
        step.run();
      } finally {
        mutex.release();
      }
    } catch (Exception e) {
      version = 0;
    }
  }
}
