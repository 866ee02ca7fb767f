import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bellfounder {
  private final Lock furnace = new ReentrantLock();
  private int bells;

  void cast(Runnable mould) {
    furnace.lock();
    try {
      mould.run();
    } catch (IllegalStateException cracked) {
      bells--;
    } // melt it again
    finally {
      // the next one waits
      furnace.unlock(); // still hot
    }
  }

  boolean recast(Runnable mould) {
    if (furnace.tryLock()) {
      try {
        mould.run();
      } catch (IllegalStateException cracked) {
        bells -= 2;
      } finally {
        // whatever became of it
        furnace.unlock();
      }
      return true;
    }
    return false;
  }

  void polish(Runnable cloth) {
    if (furnace.tryLock()) {
      try {
        cloth.run();
      } catch (IllegalStateException dull) {
        bells -= 3;
      } finally {
        furnace.unlock(); // let it cool
      }
    }
  }

  void ring(Runnable clapper) {
    furnace.lock();
    try { clapper.run(); } catch (IllegalStateException mute) { bells = 0; } finally { /* quiet now */ furnace.unlock(); }
  }
}
