import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Tight {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next() { try (LockScope held = LockScope.acquire(lock)) { return n++; } }

  int caught(Runnable r) { try (LockScope held = LockScope.acquire(lock)) { try { r.run(); return n++; } catch (IllegalStateException e) { return 0; } } }

  void attempt(Runnable r) { try (LockScope held = LockScope.tryAcquire(lock)) { if (held != null) { r.run(); } } }
}
