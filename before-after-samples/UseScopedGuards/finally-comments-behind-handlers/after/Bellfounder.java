import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bellfounder {
  private final Lock furnace = new ReentrantLock();
  private int bells;

  void cast(Runnable mould) {
    try (LockScope held = LockScope.acquire(furnace)) {
      try {
        mould.run();
      } catch (IllegalStateException cracked) {
        bells--;
      } // melt it again
      // the next one waits
      // still hot
    }
  }

  boolean recast(Runnable mould) {
    try (LockScope held = LockScope.tryAcquire(furnace)) {
      if (held != null) {
        try {
          mould.run();
        } catch (IllegalStateException cracked) {
          bells -= 2;
        }
        // whatever became of it
        held.release();
        return true;
      }
    }
    return false;
  }

  void polish(Runnable cloth) {
    try (LockScope held = LockScope.tryAcquire(furnace)) {
      if (held != null) {
        try {
          cloth.run();
        } catch (IllegalStateException dull) {
          bells -= 3;
        }
        // let it cool
      }
    }
  }

  void ring(Runnable clapper) {
    try (LockScope held = LockScope.acquire(furnace)) { try { clapper.run(); } catch (IllegalStateException mute) { bells = 0; } /* quiet now */ }
  }
}
