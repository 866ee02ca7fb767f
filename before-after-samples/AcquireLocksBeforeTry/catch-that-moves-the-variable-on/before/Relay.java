import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.Lock;

class Relay {
  private int baton;

  void run(Lock first, Lock second, Reader course) {
    Lock runner = first;
    try {
      runner.lock();
      baton = course.read();
    } catch (IOException e) {
      runner = second;
    } finally {
      runner.unlock();
    }
  }
}
