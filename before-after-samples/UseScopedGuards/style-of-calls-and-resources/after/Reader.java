import io.github.lockscope.guard.LockScope;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Reader {
  private final Lock lock = new ReentrantLock ();

  void run (Runnable work) {
    try (LockScope held = LockScope.acquire (lock)) {
      work.run ();
    }
  }

  int two(Supplier<InputStream> left, Supplier<InputStream> right) throws IOException {
    try (LockScope held = LockScope.acquire(lock);
        InputStream x = left.get(); // first
        InputStream y = right.get()) { // second
      return x.read() + y.read();
    }
  }

  int apart(Supplier<InputStream> left, Supplier<InputStream> right) throws IOException {
    try (
        LockScope held = LockScope.acquire(lock);
        InputStream x = left.get();
        InputStream y = right.get()
    ) {
      return x.read() - y.read();
    }
  }
}
