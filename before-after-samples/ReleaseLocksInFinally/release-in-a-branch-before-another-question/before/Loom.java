import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Loom {
  private final Lock shuttle = new ReentrantLock();
  private int rows;

  void weave(boolean torn, boolean wide, Runnable thread) {
    shuttle.lock();
    rows++;
    thread.run();
    if (torn) {
      shuttle.unlock();
    } else if (wide) {
      shuttle.unlock();
      thread.run();
    } else {
      shuttle.unlock();
    }
  }
}
