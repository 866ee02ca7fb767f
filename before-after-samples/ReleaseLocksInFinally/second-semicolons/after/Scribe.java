import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Scribe {
  private final Lock ink = new ReentrantLock();
  private int pages;

  void write(Runnable quill) {
    ink.lock();
    try {
      quill.run();;
      pages++;
    } finally {
      ink.unlock();
    }
  }

  int copy(Runnable quill) {
    int copied;
    ink.lock(); // after the first
    try {
      quill.run();
      copied = ++pages;
    } finally {
      ink.unlock();
    }
    return copied;
  }

  void sign(Runnable quill) {
    ink.lock();
    try {
      quill.run();
    } finally {
      ink.unlock(); // done
    }
    quill.run();
  }
}
