import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Scribe {
  private final Lock ink = new ReentrantLock();
  private int pages;

  void write(Runnable quill) {
    ink.lock();;
    quill.run();;
    pages++;
    ink.unlock();;
  }

  int copy(Runnable quill) {
    ink.lock();; // after the first
    quill.run();
    int copied = ++pages;
    ink.unlock();;
    return copied;
  }

  void sign(Runnable quill) {
    ink.lock();;
    quill.run();
    ink.unlock();; // done
    quill.run();
  }
}
