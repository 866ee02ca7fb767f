import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

class Keys {
  private final Lock[] keys;

  Keys(Lock[] keys) {
    this.keys = keys;
  }

  static final class Held {
    private final Lock key;

    Held(Lock key) {
      this.key = key;
    }

    void giveBack() {
      key.unlock();
    }
  }

  Held take(int number, long millis) throws InterruptedException {
    Lock key = keys[number];
    if (!key.tryLock(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("somebody has key " + number);
    }
    return new Held(key);
  }
}
