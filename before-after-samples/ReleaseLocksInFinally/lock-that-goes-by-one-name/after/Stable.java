import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stable {
  private final ReentrantLock door = new ReentrantLock();
  private final ReentrantLock trough = new ReentrantLock();
  private final List<Stall> free = new ArrayList<>();

  static class Stall extends ReentrantLock {}

  static void leave(Lock any) {
    any.unlock();
  }

  void fill() {
    trough.lock();
  }

  void water(Runnable groom) {
    door.lock();
    try {
      groom.run();
      leave(trough);
    } finally {
      door.unlock();
    }
  }

  void tidy(Stall stall, Runnable groom) {
    door.lock();
    try {
      stall.unlock();
      groom.run();
      free.add(stall);
    } finally {
      door.unlock();
    }
  }
}
