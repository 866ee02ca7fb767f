import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Courtship {
  private final ReentrantLock heart = new ReentrantLock();
  private int letters;

  boolean write() throws InterruptedException {
    for (int i = 1; i <= 3; i++) {
      if (heart.tryLock(i, TimeUnit.SECONDS)) {
        try {
          letters = Math.incrementExact(letters);
        } finally {
          heart.unlock();
        }
        return true;
      }
    }
    return false;
  }
}
