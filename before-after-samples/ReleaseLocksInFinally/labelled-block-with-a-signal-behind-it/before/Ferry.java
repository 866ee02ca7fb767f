import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moored = lock.newCondition();

  void cross(boolean isLast, Runnable horn) {
    trip:
    {
      lock.lock();
      if (isLast) break trip;
      horn.run();
      lock.unlock();
      return;
    }
    moored.signalAll();
  }
}
