import java.util.concurrent.locks.ReentrantLock;

class Tight {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next() { lock.lock(); try { return n++; } finally { lock.unlock(); } }

  int caught(Runnable r) { lock.lock(); try { r.run(); return n++; } catch (IllegalStateException e) { return 0; } finally { lock.unlock(); } }

  void attempt(Runnable r) { if (lock.tryLock()) { try { r.run(); } finally { lock.unlock(); } } }
}
