// What the sample needs of Spring Data.
package org.springframework.data.util;

public interface Lock {
  AcquiredLock lock();

  static Lock of(java.util.concurrent.locks.Lock delegate) {
    return () -> {
      delegate.lock();
      return delegate::unlock;
    };
  }

  interface AcquiredLock extends AutoCloseable {
    @Override
    void close();
  }
}
