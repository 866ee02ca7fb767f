import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Logbook {
  private final Lock pen = new ReentrantLock();
  private int pages;

  void write(Runnable turning) {
    pen.lock();
    try {
      turnUnheld(turning);
      pages++;
    } finally {
      pen.unlock();
    }
  }

  private void turnUnheld(Runnable turning) {
    pen.unlock();
    turn(turning);
    pen.lock();
  }

  private void turn(Runnable turning) {
    pen.lock();
    turning.run();
    pages = 0;
    pen.unlock();
  }
}
