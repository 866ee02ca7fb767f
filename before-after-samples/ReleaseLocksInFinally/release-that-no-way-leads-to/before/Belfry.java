import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class Belfry {
  private final Lock rope = new ReentrantLock();
  private int strokes;

  int ring(boolean isLate, Consumer<Runnable> later, Runnable bell) {
    later.accept(
        () -> {
          rope.lock();
          bell.run();
          rope.unlock();
          bell.run();
        });
    rope.lock();
    bell.run();
    if (isLate) {
      rope.unlock();
      throw new IllegalStateException("late");
    }
    if (isLate && strokes > 11) {
      bell.run();
      rope.unlock();
      return 11;
    }
    strokes++;
    rope.unlock();
    return 1;
  }
}
