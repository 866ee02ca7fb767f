import io.github.lockscope.guard.LockScope;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Reader {
  private final ReentrantLock lock = new ReentrantLock();
  private int failures;

  interface Source {
    String read() throws IOException;
  }

  String read(Source source) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        return source.read();
      } catch (IOException e) {
        failures++;
        return "";
      }
    }
  }
}
