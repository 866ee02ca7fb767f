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
          try {
            bell.run();
          } finally {
            rope.unlock();
          }
          bell.run();
        });
    rope.lock();
    try {
      bell.run();
      if (isLate) {
        throw new IllegalStateException("late");
      }
      if (isLate && strokes > 11) {
        bell.run();
        return 11;
      }
      strokes++;
    } finally {
      rope.unlock();
    }
    return 1;
  }
}
