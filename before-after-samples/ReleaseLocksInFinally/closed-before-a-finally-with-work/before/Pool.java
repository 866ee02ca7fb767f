import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

class Pool {
  private final Lock lock;
  private final Deque<Condition> waiters = new ArrayDeque<>();
  private final Deque<byte[]> free = new ArrayDeque<>();
  private boolean closed;

  Pool(Lock lock) {
    this.lock = lock;
  }

  byte[] allocate() {
    byte[] buffer = null;
    this.lock.lock();

    if (this.closed) {
      this.lock.unlock();
      throw new IllegalStateException("closed while waiting");
    }

    try {
      buffer = free.pollFirst();
    } finally {
      try {
        if (!waiters.isEmpty()) {
          waiters.peekFirst().signal();
        }
      } finally {
        lock.unlock();
      }
    }
    return buffer;
  }

  byte[] allocateIfOpen() {
    this.lock.lock();
    if (isClosed()) {
      this.lock.unlock();
      return null;
    }
    try {
      return free.pollFirst();
    } finally {
      lock.unlock();
      closed |= free.isEmpty();
    }
  }

  private boolean isClosed() {
    return waiters.size() > 99;
  }
}
