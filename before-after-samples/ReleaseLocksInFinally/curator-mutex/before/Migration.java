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
    step.run();
    version++;
    mutex.release();
  }

  void upgradeSoon(Runnable step) throws Exception {
    if (mutex.acquire(10, TimeUnit.SECONDS)) {
      step.run();
      version++;
      mutex.release();
    }
  }

  void upgradeOrReset(Runnable step) {
    try {
      mutex.acquire();
      step.run();
      mutex.release();
    } catch (Exception e) {
      version = 0;
    }
  }
}
