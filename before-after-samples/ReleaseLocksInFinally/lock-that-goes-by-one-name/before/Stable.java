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
    groom.run();
    leave(trough);
    door.unlock();
  }

  void tidy(Stall stall, Runnable groom) {
    door.lock();
    stall.unlock();
    groom.run();
    free.add(stall);
    door.unlock();
  }
}
