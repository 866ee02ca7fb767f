import io.github.lockscope.guard.LockScope;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Booth {
  private final Map<String, Lock> doors = new HashMap<>();
  private final Lock till = new ReentrantLock();
  private int visitors;

  void enter(String door, Runnable visitor) {
    doors.get(door).lock();
    try {
      visitor.run();
    } finally {
      doors.get(door).unlock();
    }
  }

  int pay(Runnable visitor) {
    try (LockScope held = LockScope.acquire(till)) {
      visitor.run();
      visitors++;
    }
    return visitors;
  }
}
