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
    try {
      degrees = Math.addExact(degrees, by);
    } finally {
      monitor.leave();
    }
  }

  void load(Runnable vessels) throws InterruptedException {
    monitor.enterWhen(cold);
    try {
      vessels.run();
    } finally {
      monitor.leave();
    }
  }

  boolean load(Runnable vessels, Duration time) throws InterruptedException {
    if (!monitor.enterWhen(cold, time)) {
      return false;
    }
    try {
      vessels.run();
    } finally {
      monitor.leave();
    }
    return true;
  }

  void fire(Runnable burner) {
    monitor.enter();
    try {
      if (degrees > 900) {
        return;
      }
      burner.run();
    } finally {
      monitor.leave();
    }
  }
}
