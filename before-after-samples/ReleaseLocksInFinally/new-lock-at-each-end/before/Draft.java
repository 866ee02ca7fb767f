import java.util.concurrent.locks.ReentrantLock;

class Draft {
  private int version;

  void save() {
    new ReentrantLock().lock();
    version++;
    new ReentrantLock().unlock();
  }
}
