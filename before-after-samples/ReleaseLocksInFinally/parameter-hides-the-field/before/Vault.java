import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Vault {
  private final Lock lock = new ReentrantLock();
  private int coins;

  void deposit(Lock lock, int amount) {
    this.lock.lock();
    coins += amount;
    lock.unlock();
  }
}
