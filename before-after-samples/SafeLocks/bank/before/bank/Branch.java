package bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Branch {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<String, Account> accounts = new LinkedHashMap<>();

  void open(String owner) {
    rw.writeLock().lock();
    accounts.put(owner, new Account());
    rw.writeLock().unlock();
  }

  void pay(String owner, long amount) {
    rw.readLock().lock();
    Account account = accounts.get(owner);
    try {
      account.lock.lock();
      account.cents -= amount;
    } finally {
      account.lock.unlock();
    }
    rw.readLock().unlock();
  }
}
