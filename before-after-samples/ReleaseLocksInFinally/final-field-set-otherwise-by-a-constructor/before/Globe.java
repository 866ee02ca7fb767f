import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Globe {
  private final ReentrantReadWriteLock seas = new ReentrantReadWriteLock();
  private final Lock write;

  Globe() {
    write = seas.writeLock();
  }

  Globe(Lock given) {
    write = given;
  }

  void paint(Runnable brush) {
    write.lock();
    brush.run();
    seas.writeLock().unlock();
  }
}
