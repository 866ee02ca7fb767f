import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Atlas {
  private final ReentrantReadWriteLock pages = new ReentrantReadWriteLock();
  private final Lock write;
  private final int scale;

  Atlas() {
    write = pages.writeLock();
    scale = 1;
  }

  Atlas(int scale) {
    this.write = this.pages.writeLock();
    this.scale = scale;
  }

  void draw(Runnable pen) {
    write.lock();
    try {
      pen.run();
    } finally {
      pages.writeLock().unlock();
    }
  }
}
