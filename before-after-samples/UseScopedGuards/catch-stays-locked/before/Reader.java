import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Reader {
  private final ReentrantLock lock = new ReentrantLock();
  private int failures;

  interface Source {
    String read() throws IOException;
  }

  String read(Source source) {
    lock.lock();
    try {
      return source.read();
    } catch (IOException e) {
      failures++;
      return "";
    } finally {
      lock.unlock();
    }
  }
}
