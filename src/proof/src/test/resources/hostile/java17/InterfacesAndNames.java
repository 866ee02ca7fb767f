import java.io.FileInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

interface Guarded {
  Lock LOCK = new ReentrantLock();
  int[] COUNT = {0};

  default void enter() {
    LOCK.lock(); // site
    COUNT[0]++;
    LOCK.unlock();
  }

  private void inside() {
    LOCK.lock(); // site
    COUNT[0]++;
    LOCK.unlock();
  }

  static void all() {
    LOCK.lock(); // site
    COUNT[0]++;
    LOCK.unlock();
  }

  private static void own() {
    LOCK.lock(); // site
    COUNT[0]++;
    LOCK.unlock();
  }

  void none();
}

abstract class Door {
  private boolean locked;

  void lock() {
    locked = true;
  }

  void unlock() {
    locked = false;
  }

  abstract Door lock(int times);

  native void tryLock();
}

class InterfacesAndNames {
  private final Lock record = new ReentrantLock();
  private final Lock var = new ReentrantLock();
  private final ReentrantReadWriteLock sealed = new ReentrantReadWriteLock();
  private final StampedLock permits = new StampedLock();
  private int module;

  void notLocks(Door lock, FileChannel channel) throws Exception {
    lock.lock();
    module++;
    lock.unlock();
    lock.lock(3).lock();
    FileLock file = channel.lock();
    module++;
    file.release();
    lock();
    module++;
    unlock();
    // lock.lock(); module++; lock.unlock();
    /* record.lock(); */
    String text = "record.lock(); record.unlock();";
  }

  void lock() {}

  void unlock() {}

  void contextualKeywords() {
    record.lock(); // site
    module++;
    record.unlock();
    var.lock(); // site
    var yield = module;
    var.unlock();
    sealed.readLock().lock(); // site
    int with = module + yield;
    sealed.readLock().unlock();
    long open = permits.writeLock(); // site
    int when = with;
    permits.unlockWrite(open);
    module += when;
  }
}

class ReentrantLocks extends ReentrantLock {
  private static final long serialVersionUID = 1L;
  private int depth;

  void twice() {
    lock(); // site
    depth++;
    unlock();
    super.lock(); // site
    depth++;
    super.unlock();
  }

  @Override
  public void lock() {
    super.lock(); // site
    depth++;
  }
}
