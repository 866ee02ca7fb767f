import java.util.concurrent.locks.ReentrantLock;

class Feed {
  private final ReentrantLock lock = new ReentrantLock();
  private int items;

  void read(Runnable source, Runnable parser) {
    lock.lock();
    try {
      lock.unlock();
      source.run();
      lock.lock();
      parser.run();
      lock.unlock();
      lock.lock();
    } catch (IllegalStateException e) {
      items--;
    }
    items++;
    lock.unlock();
  }
}
