import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Wire {
  static final class Network {
    final ReadWriteLock lock = new ReentrantReadWriteLock();
  }

  private volatile Network network = new Network();

  Lock acquire() {
    Network current = network;
    while (true) {
      Lock lock = current.lock.readLock();
      lock.lock();
      if (current == network) {
        return lock;
      }
      lock.unlock();
      current = network;
    }
  }

  void acquireInPlace() {
    Network current = network;
    while (true) {
      current.lock.readLock().lock();
      if (current == network) {
        return;
      }
      current.lock.readLock().unlock();
      current = network;
    }
  }

  void release() {
    network.lock.readLock().unlock();
  }

  void join(Network other) {
    network = other;
  }
}
