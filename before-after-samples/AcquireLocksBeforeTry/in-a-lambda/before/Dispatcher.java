import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Dispatcher {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> done = new ArrayList<>();

  void submit(Executor executor, String name) {
    executor.execute(
        () -> {
          try {
            lock.lock(); // on the worker
            done.add(name);
          } finally {
            lock.unlock();
          }
        });
  }
}
