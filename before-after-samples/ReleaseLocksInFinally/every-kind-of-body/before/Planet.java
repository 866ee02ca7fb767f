import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

enum Planet {
  MERCURY {
    @Override
    void visit(Runnable lander) {
      LOCK.lock();
      lander.run();
      LOCK.unlock();
    }
  },
  VENUS;

  static final ReentrantLock LOCK = new ReentrantLock();
  private static final List<String> LOG = new ArrayList<>();

  static {
    LOCK.lock();
    LOG.add("start");
    LOCK.unlock();
  }

  private final ReentrantLock orbit = new ReentrantLock();
  private final List<String> moons = new ArrayList<>();

  {
    orbit.lock();
    moons.add("none yet");
    orbit.unlock();
  }

  Planet() {
    orbit.lock();
    moons.add(name());
    orbit.unlock();
  }

  void visit(Runnable lander) {
    Runnable trip =
        () -> {
          orbit.lock();
          lander.run();
          moons.clear();
          orbit.unlock();
        };
    trip.run();
  }

  Runnable leave(Runnable launcher) {
    return new Runnable() {
      @Override
      public void run() {
        orbit.lock();
        launcher.run();
        orbit.unlock();
      }
    };
  }
}
