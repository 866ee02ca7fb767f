import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class Foghorn {
  private final ReentrantLock lock;
  private int blasts;

  Foghorn(ReentrantLock lock) {
    this.lock = lock;
  }

  void blow(Callable<Integer> strength, Consumer<Exception> listener) {
    try {
      lock.lock();
      blasts += strength.call();
    } catch (Exception e) {
      listener.accept(e);
    } finally {
      lock.unlock();
    }
  }
}
