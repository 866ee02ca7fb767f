import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.ReentrantLock;

class Antenna {
  private final ReentrantLock dish = new ReentrantLock();
  private int signal;

  void receive(Reader source) {
    dish.lock();
    try {
      signal = source.read();
    } catch (IOException e) {
      signal = -1;
    } finally {
      dish.unlock();
    }
  }
}
