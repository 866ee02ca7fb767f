import java.util.concurrent.locks.StampedLock;

class Radar {
  private final StampedLock dish = new StampedLock();
  private int echoes;

  void ping(long given) {
    long stamp = dish.writeLock();
    echoes += (int) (stamp & 1);
    dish.unlockWrite(given);
  }
}
