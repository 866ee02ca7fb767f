import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

class Copy {
  private final ReentrantLock lock = new ReentrantLock();
  private int failures;

  int first(Callable<InputStream> source) throws Exception {
    lock.lock();
    try (InputStream in = source.call()) {
      return in.read();
    } finally {
      lock.unlock();
    }
  }

  int firstOrNone(Callable<InputStream> source) throws Exception {
    lock.lock();
    try (InputStream in = source.call()) {
      return in.read();
    } catch (IOException e) {
      failures++;
      return -1;
    } finally {
      lock.unlock();
    }
  }
}
