import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Notebook {
  private final Lock pen = new ReentrantLock();
  private int pages;

  void write(Runnable turning) {
    pen.lock();
    try {
      pen.unlock();
      try {
        turn(turning);
      } finally {
        pen.lock();
      }
      pages++;
    } finally {
      pen.unlock();
    }
  }

  private void turn(Runnable turning) {
    pen.lock();
    try {
      turning.run();
      pages = 0;
    } finally {
      pen.unlock();
    }
  }
}
