// What the sample needs of Alluxio.
package alluxio.resource;

import java.io.Closeable;
import java.util.concurrent.locks.Lock;

public class LockResource implements Closeable {
  private final Lock lock;

  public LockResource(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
