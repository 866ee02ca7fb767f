import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

class Kiln {
  private final Lock door;
  private int pots;

  Kiln(Lock door) {
    this.door = door;
  }

  void fire(Consumer<Runnable> onAlarm) {
    door.lock();
    onAlarm.accept(door::unlock);
    pots++;
    door.unlock();
  }
}
