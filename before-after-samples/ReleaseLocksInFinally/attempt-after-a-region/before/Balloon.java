import java.util.concurrent.locks.ReentrantLock;

class Balloon {
  private final ReentrantLock rope = new ReentrantLock();
  private int height;

  void rise(Runnable burner) {
    rope.lock();
    burner.run();
    rope.unlock();
    if (!rope.tryLock()) {
      return;
    }
    height = Math.incrementExact(height);
    rope.unlock();
  }
}
