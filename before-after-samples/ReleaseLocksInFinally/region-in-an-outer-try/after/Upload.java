import java.util.concurrent.locks.ReentrantLock;

class Upload {
  private final ReentrantLock queue = new ReentrantLock();
  private int files;
  private int done;

  String next() {
    try {
      int file;
      queue.lock();
      try {
        file(1);
        file = files--;
      } finally {
        queue.unlock();
      }
      return "file " + file;
    } finally {
      done++;
    }
  }

  private void file(int count) {
    files += count;
  }
}
