import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferryman {
  private final Lock boat = new ReentrantLock();
  private int trips;

  void cross(Executor rowers, Runnable song) {
    boat.lock();
    try {
      rowers.execute(
          () -> {
            try {
              song.run();
            } finally {
              boat.unlock();
            }
          });
    } catch (RejectedExecutionException e) {
      boat.unlock();
      throw e;
    }
  }

  int count(boolean isIdle) {
    boat.lock();
    try {
      if (isIdle) {
        return 43;
      }
      trips = Math.incrementExact(trips);
    } finally {
      boat.unlock();
    }
    return trips;
  }
}
