import java.util.concurrent.locks.ReentrantLock;
import lombok.Locked;
import lombok.Synchronized;

class Vault {
  private final ReentrantLock lock = new ReentrantLock();
  private int coins;

  @Locked
  void take(Runnable alarm) {
    alarm.run();
    coins--;
  }

  @Synchronized("lock")
  int count() {
    return coins;
  }

  void put(Runnable bell) {
    lock.lock();
    bell.run();
    coins++;
    lock.unlock();
  }
}
