import java.util.concurrent.locks.ReentrantLock;

class Airlock {
  private final ReentrantLock hatch = new ReentrantLock();

  final class Alarm implements AutoCloseable {
    boolean failed = true;

    @Override
    public void close() {
      if (failed) {
        hatch.unlock();
      }
    }
  }

  void pass(Runnable crew) {
    try (Alarm alarm = new Alarm()) {
      hatch.lock();
      crew.run();
      hatch.unlock();
      alarm.failed = false;
    }
  }
}
