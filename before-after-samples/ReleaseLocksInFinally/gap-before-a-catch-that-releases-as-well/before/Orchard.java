import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Orchard {
  private final Lock gate = new ReentrantLock();
  private int apples;

  void pick(Runnable ladder) {
    gate.lock();
    ladder.run();
    try {
      fill();
    } catch (IOException e) {
      gate.unlock();
    } finally {
      gate.unlock();
    }
  }

  private void fill() throws IOException {
    apples++;
  }
}
