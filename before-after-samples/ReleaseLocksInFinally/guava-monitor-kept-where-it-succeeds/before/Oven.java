import com.google.common.util.concurrent.Monitor;

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

  void enterHeated(Runnable burner) {
    boolean satisfied = false;
    monitor.enter();
    try {
      burner.run();
      satisfied = true;
    } finally {
      if (!satisfied) {
        monitor.leave();
      }
    }
  }

  boolean enterIfHeated(Runnable burner) {
    monitor.enter();
    boolean satisfied = false;
    try {
      burner.run();
      satisfied = hot.isSatisfied();
      return satisfied;
    } finally {
      if (!satisfied) monitor.leave();
    }
  }

  boolean enterIfHot(Runnable burner) {
    if (!monitor.enterIf(hot)) {
      return false;
    }
    boolean satisfied = false;
    try {
      burner.run();
      return satisfied = degrees < 300;
    } finally {
      if (!satisfied) {
        monitor.leave();
      }
    }
  }

  void enterWhenHot(Runnable burner) throws InterruptedException {
    boolean failed = true;
    monitor.enterWhen(hot);
    try {
      burner.run();
      failed = false;
    } finally {
      if (failed) {
        monitor.leave();
      }
    }
  }

  void enterOnceHot() throws InterruptedException {
    boolean satisfied = false;
    monitor.enterInterruptibly();
    try {
      monitor.waitFor(hot);
      satisfied = true;
    } finally {
      if (!satisfied) {
        monitor.leave();
      }
    }
  }

  boolean tryEnterHeated(Runnable burner) {
    boolean satisfied = false;
    if (monitor.tryEnterIf(hot)) {
      try {
        burner.run();
        satisfied = true;
      } finally {
        if (!satisfied) {
          monitor.leave();
        }
      }
    }
    return satisfied;
  }

  void leave() {
    monitor.leave();
  }
}
