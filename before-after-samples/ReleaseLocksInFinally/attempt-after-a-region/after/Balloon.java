import java.util.concurrent.locks.ReentrantLock;

class Balloon {
  private final ReentrantLock rope = new ReentrantLock();
  private int height;

  void rise(Runnable burner) {
    rope.lock();
    try {
      burner.run();
    } finally {
      rope.unlock();
    }
    if (!rope.tryLock()) {
      return;
    }
    try {
      height = Math.incrementExact(height);
    } finally {
      rope.unlock();
    }
  }
}
