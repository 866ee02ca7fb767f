import java.util.concurrent.locks.ReentrantLock;

class Ring {
  private final ReentrantLock[] slots = {new ReentrantLock(), new ReentrantLock()};
  private int head;

  void rotate(Runnable consumer) {
    slots[head].lock();
    consumer.run();
    slots[head].unlock();
  }

  void advance() {
    head = (head + 1) % slots.length;
  }
}
