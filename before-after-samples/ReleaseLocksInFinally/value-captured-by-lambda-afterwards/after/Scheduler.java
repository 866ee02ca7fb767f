import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Scheduler {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  void runNext(Executor executor) {
    Runnable task;
    lock.lock();
    try {
      task = tasks.removeFirst();
    } finally {
      lock.unlock();
    }
    executor.execute(() -> task.run());
  }

  Runnable peekLast() {
    final Runnable last;
    lock.lock();
    try {
      last = tasks.getLast();
      tasks.forEach(task -> System.out.println(task == last));
    } finally {
      lock.unlock();
    }
    return new Runnable() {
      @Override
      public void run() {
        last.run();
      }
    };
  }

  void runAll(Executor executor) {
    while (!tasks.isEmpty()) {
      Runnable next;
      lock.lock();
      try {
        next = tasks.removeFirst();
      } finally {
        lock.unlock();
      }
      executor.execute(() -> next.run());
    }
  }
}
