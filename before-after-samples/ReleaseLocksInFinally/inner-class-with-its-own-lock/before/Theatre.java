import java.util.concurrent.locks.ReentrantLock;

class Theatre {
  final ReentrantLock door = new ReentrantLock();
  int guests;

  class Box {
    final ReentrantLock door = new ReentrantLock();

    void enter() {
      Theatre.this.door.lock();
      guests++;
      door.unlock();
    }
  }
}
