import java.util.concurrent.locks.ReentrantLock;

class Lease {
  private final ReentrantLock room = new ReentrantLock();

  void stay(Runnable night) {
    room.lock();
    night.run();
    if (room.isHeldByCurrentThread()) {
      room.unlock();
    }
  }
}
