import com.google.common.util.concurrent.Monitor;
import java.time.Duration;

class Kiln {
  private final Monitor monitor = new Monitor();
  private final Monitor.Guard cold =
      new Monitor.Guard(monitor) {
        @Override
        public boolean isSatisfied() {
          return degrees < 30;
        }
      };
  private int degrees;

  void heat(int by) {
    monitor.enter();
    degrees = Math.addExact(degrees, by);
    monitor.leave();
  }

  void load(Runnable vessels) throws InterruptedException {
    monitor.enterWhen(cold);
    vessels.run();
    monitor.leave();
  }

  boolean load(Runnable vessels, Duration time) throws InterruptedException {
    if (!monitor.enterWhen(cold, time)) {
      return false;
    }
    vessels.run();
    monitor.leave();
    return true;
  }

  void fire(Runnable burner) {
    monitor.enter();
    if (degrees > 900) {
      return;
    }
    burner.run();
    monitor.leave();
  }
}
