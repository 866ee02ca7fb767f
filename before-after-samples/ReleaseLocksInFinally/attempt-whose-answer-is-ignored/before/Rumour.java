import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

class Rumour {
  private final Lock ear;
  private int heard;

  Rumour(Lock ear) {
    this.ear = ear;
  }

  void tell() throws InterruptedException {
    ear.tryLock(1, TimeUnit.SECONDS);
    heard = Math.incrementExact(heard);
    ear.unlock();
  }

  void tellAll() {
    ear.tryLock();
    try {
      heard++;
    } finally {
      ear.unlock();
    }
  }

  void tellSome(boolean some) {
    if (some || ear.tryLock()) {
      try {
        heard++;
      } finally {
        ear.unlock();
      }
    }
  }
}
