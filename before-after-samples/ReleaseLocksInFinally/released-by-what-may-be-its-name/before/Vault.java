import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Vault {
  static class Door {
    final Lock bolt = new ReentrantLock();

    Lock bolt() {
      return bolt;
    }
  }

  private final ReentrantLock key = new ReentrantLock();
  private Door front = new Door();
  private int coins;

  Lock key() {
    return key;
  }

  void byAGetter(Door door, Runnable alarm) {
    door.bolt.lock();
    if (coins > 30) {
      try {
        alarm.run();
      } finally {
        door.bolt().unlock();
      }
      return;
    }
    coins++;
    door.bolt.unlock();
  }

  void byTheFieldAgain(Runnable alarm) {
    Door door = front;
    door.bolt.lock();
    if (coins > 50) {
      try {
        alarm.run();
      } finally {
        front.bolt.unlock();
      }
      return;
    }
    coins += 7;
    door.bolt.unlock();
  }

  void meanwhile(Runnable alarm) {
    key.lock();
    coins += 11;
    key().unlock();
    alarm.run();
    key().lock();
    key.unlock();
  }

  void inACallee(Runnable alarm) {
    key.lock();
    coins += 13;
    letIn(alarm);
    key.unlock();
  }

  private void letIn(Runnable alarm) {
    key().unlock();
    alarm.run();
    key().lock();
  }
}
