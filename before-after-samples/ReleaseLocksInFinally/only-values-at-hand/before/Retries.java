import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Retries {
  private static final int ROUNDS = 4;

  private final Lock upgrade = new ReentrantLock();
  private int sent;

  void afterUpgrade() {
    upgrade.lock();
    int left = 3;
    upgrade.unlock();
    while (left-- > 0) {
      send(left);
    }
  }

  void duringUpgrade(int message) {
    upgrade.lock();
    final int perRound = 5;
    int left = ROUNDS * perRound;
    try {
      send(message);
    } finally {
      upgrade.unlock();
    }
    while (left-- > 0) {
      send(left);
    }
  }

  void unlessSent(boolean wasSent) {
    upgrade.lock();
    int left = ROUNDS + 2;
    if (wasSent) {
      upgrade.unlock();
      return;
    }
    upgrade.unlock();
    while (left-- > 0) {
      send(left);
    }
  }

  private void send(int message) {
    sent += message;
  }
}
