import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class JobQueue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> jobs = new ArrayDeque<>();

  Runnable poll() throws InterruptedException {
    try {
      lock.lockInterruptibly();
      return jobs.pollFirst();
    } finally {
      lock.unlock();
    }
  }
}
