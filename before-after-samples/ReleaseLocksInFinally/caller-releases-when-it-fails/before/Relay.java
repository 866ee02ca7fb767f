import java.util.concurrent.locks.ReentrantLock;

class Relay {
  private final ReentrantLock baton = new ReentrantLock();

  void race(Runnable lap) {
    try {
      run(lap);
    } catch (IllegalStateException e) {
      baton.unlock();
      throw e;
    }
  }

  private void run(Runnable lap) {
    baton.lock();
    lap.run();
    baton.unlock();
  }
}
