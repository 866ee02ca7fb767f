import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Doorbell {
  private final Lock button = new ReentrantLock();
  private int rings;

  void ring(Runnable owner, Runnable dog) {
    dog.run();
    button.lock();
    try {
      rings++;
    } finally {
      button.unlock(); // before anybody wakes up
    }
    owner.run();
    dog.run();
  }
}
