import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Pump {
  private final ReentrantLock valve = new ReentrantLock();

  void lock() {
    valve.lock();
  }

  void unlock() {
    valve.unlock();
  }

  void each(List<String> pipes, Runnable stroke) {
    for (String pipe : pipes) {
      valve.lock();
      if (pipe.isEmpty()) {
        continue;
      }
      stroke.run();
      valve.unlock();
    }
  }
}
