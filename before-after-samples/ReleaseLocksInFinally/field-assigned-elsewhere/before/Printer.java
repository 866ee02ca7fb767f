import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Printer {
  private Lock tray = new ReentrantLock();

  void share(Printer other) {
    tray = other.tray;
  }

  void print(Runnable page) {
    tray.lock();
    page.run();
    tray.unlock();
  }
}
