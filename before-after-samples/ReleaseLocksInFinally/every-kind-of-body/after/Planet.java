import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

enum Planet {
  MERCURY {
    @Override
    void visit(Runnable lander) {
      LOCK.lock();
      try {
        lander.run();
      } finally {
        LOCK.unlock();
      }
    }
  },
  VENUS;

  static final ReentrantLock LOCK = new ReentrantLock();
  private static final List<String> LOG = new ArrayList<>();

  static {
    LOCK.lock();
    try {
      LOG.add("start");
    } finally {
      LOCK.unlock();
    }
  }

  private final ReentrantLock orbit = new ReentrantLock();
  private final List<String> moons = new ArrayList<>();

  {
    orbit.lock();
    try {
      moons.add("none yet");
    } finally {
      orbit.unlock();
    }
  }

  Planet() {
    orbit.lock();
    try {
      moons.add(name());
    } finally {
      orbit.unlock();
    }
  }

  void visit(Runnable lander) {
    Runnable trip =
        () -> {
          orbit.lock();
          try {
            lander.run();
            moons.clear();
          } finally {
            orbit.unlock();
          }
        };
    trip.run();
  }

  Runnable leave(Runnable launcher) {
    return new Runnable() {
      @Override
      public void run() {
        orbit.lock();
        try {
          launcher.run();
        } finally {
          orbit.unlock();
        }
      }
    };
  }
}
