import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class Reservoir {
  private final ReentrantLock dam = new ReentrantLock();
  private int level;

  void regulate(Consumer<Runnable> twice) {
    dam.lock();
    twice.accept(this::spill);
    level = 0;
    dam.unlock();
  }

  private void spill() {
    dam.unlock();
    level--;
    dam.lock();
  }
}
