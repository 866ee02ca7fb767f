import java.util.concurrent.locks.ReentrantLock;

class Hotel {
  private final ReentrantLock key;
  private int nights;

  Hotel(ReentrantLock key) {
    this.key = key;
  }

  int stay(String count) {
    try {
      key.lock();
      nights += Integer.parseInt(count);
      checkOut();
      return nights;
    } catch (RuntimeException e) {
      return -9;
    } finally {
      key.unlock();
    }
  }

  private void checkOut() {
    key.unlock();
  }
}
