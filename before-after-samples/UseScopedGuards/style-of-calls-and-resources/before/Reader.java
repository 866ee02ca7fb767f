import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Reader {
  private final Lock lock = new ReentrantLock ();

  void run (Runnable work) {
    lock.lock ();
    try {
      work.run ();
    } finally {
      lock.unlock ();
    }
  }

  int two(Supplier<InputStream> left, Supplier<InputStream> right) throws IOException {
    lock.lock();
    try (InputStream x = left.get(); // first
        InputStream y = right.get()) { // second
      return x.read() + y.read();
    } finally {
      lock.unlock();
    }
  }

  int apart(Supplier<InputStream> left, Supplier<InputStream> right) throws IOException {
    lock.lock();
    try (
        InputStream x = left.get();
        InputStream y = right.get()
    ) {
      return x.read() - y.read();
    } finally {
      lock.unlock();
    }
  }
}
