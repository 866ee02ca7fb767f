import java.util.concurrent.locks.ReentrantLock;

class Upload {
  private final ReentrantLock queue = new ReentrantLock();
  private int files;
  private int done;

  String next() {
    try {
      queue.lock();
      file(1);
      int file = files--;
      queue.unlock();
      return "file " + file;
    } finally {
      done++;
    }
  }

  private void file(int count) {
    files += count;
  }
}
