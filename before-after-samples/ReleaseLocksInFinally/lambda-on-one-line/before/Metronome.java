import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Metronome {
  private final ReentrantLock lock = new ReentrantLock();
  private int ticks;

  void start(Executor executor, Runnable bell) {
    executor.execute(() -> { lock.lock(); bell.run(); ticks++; lock.unlock(); });
  }
}
