import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Forge {
  private final Lock anvil = new ReentrantLock();
  private int swords;

  void strike(Runnable smith) {
    if (anvil.tryLock()) {
      boolean held = true;
      try {
        if (swords > 13) {
          held = false;
          anvil.unlock();
          smith.run();
        } else {
          swords = Math.incrementExact(swords);
        }
      } finally {
        if (held) {
          anvil.unlock();
        }
      }
    }
  }
}
