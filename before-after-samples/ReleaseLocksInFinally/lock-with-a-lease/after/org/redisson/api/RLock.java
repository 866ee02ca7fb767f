// What the sample needs of Redisson.
package org.redisson.api;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

public interface RLock extends Lock {
  void lock(long leaseTime, TimeUnit unit);

  boolean tryLock(long waitTime, long leaseTime, TimeUnit unit) throws InterruptedException;

  boolean isHeldByCurrentThread();
}
