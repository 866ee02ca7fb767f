import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Piano {
  private final Lock lid = new ReentrantLock();
  private int keys;

  void play(int song) {
    lid.lock();
    switch (song) {
      case 1:
        keys = Math.addExact(keys, 73);
        lid.unlock();
      default:
        lid.unlock();
    }
  }
}
