import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Forge {
  private final Lock anvil = new ReentrantLock();
  private int swords;

  void strike(Runnable smith) {
    if (anvil.tryLock()) {
      if (swords > 13) {
        anvil.unlock();
        smith.run();
      } else {
        swords = Math.incrementExact(swords);
        anvil.unlock();
      }
    }
  }
}
