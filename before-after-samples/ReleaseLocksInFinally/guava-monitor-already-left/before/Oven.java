import com.google.common.util.concurrent.Monitor;
import java.time.Duration;

class Oven {
  private final Monitor monitor = new Monitor();
  private final Monitor.Guard hot =
      new Monitor.Guard(monitor) {
        @Override
        public boolean isSatisfied() {
          return degrees > 200;
        }
      };
  private int degrees;

  void heat() {
    monitor.enter();
    try {
      degrees++;
    } finally {
      monitor.leave();
    }
  }

  void coolIfHot() {
    if (monitor.enterIf(hot)) {
      try {
        degrees--;
      } finally {
        monitor.leave();
      }
    }
  }

  void cool() {
    monitor.enter();
    try {
      degrees--;
    } finally {
      if (monitor.isOccupiedByCurrentThread()) {
        monitor.leave();
      }
    }
  }

  void coolSoon() {
    monitor.enter(Duration.ofSeconds(1));
    degrees--;
    monitor.leave();
  }
}
