package alluxio;

import alluxio.resource.LockResource;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Master {
  private final ReadWriteLock state = new ReentrantReadWriteLock();
  private int version;

  int version() {
    try (LockResource held = new LockResource(state.readLock())) {
      return version;
    }
  }
}
