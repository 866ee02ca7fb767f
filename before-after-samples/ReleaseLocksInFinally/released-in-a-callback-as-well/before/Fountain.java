import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

class Fountain {
  private final Lock basin;
  private int litres;

  Fountain(Lock basin) {
    this.basin = basin;
  }

  void spout(Consumer<Runnable> onOverflow) {
    basin.lock();
    litres++;
    onOverflow.accept(() -> basin.unlock());
    litres++;
    basin.unlock();
  }
}
