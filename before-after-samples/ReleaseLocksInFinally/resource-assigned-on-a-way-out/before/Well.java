import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Opens what it reads from under a lock. */
class Well {
  private final Lock lock = new ReentrantLock();

  int draw(BooleanSupplier dry, Supplier<Reader> deep, Runnable wait) throws IOException {
    Reader bucket;
    for (; ; ) {
      lock.lock();
      if (!dry.getAsBoolean()) {
        bucket = deep.get();
        lock.unlock();
        break;
      }
      wait.run();
      lock.unlock();
    }
    try (bucket) {
      return bucket.read();
    }
  }
}
