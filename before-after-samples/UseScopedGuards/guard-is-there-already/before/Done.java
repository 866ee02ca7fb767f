import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Done {
  private final ReentrantLock lock = new ReentrantLock();

  @SuppressWarnings("try")
  void run(Runnable work) {
    try (LockScope held = LockScope.acquire(lock)) {
      work.run();
    }
  }
}
