import java.util.concurrent.locks.ReentrantLock;

class Ambulance {
  private final ReentrantLock siren = new ReentrantLock();
  private int calls;

  void drive(Runnable road) {
    try {
      road.run();
    } catch (IllegalStateException e) {
      // Never on the first day.
      siren.lock();
      calls = Math.incrementExact(calls);
      siren.unlock();
      throw e;
    }
  }
}
