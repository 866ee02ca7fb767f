import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Scheduler {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  void runNext(Executor executor) {
    lock.lock();
    Runnable task = tasks.removeFirst();
    lock.unlock();
    executor.execute(() -> task.run());
  }

  Runnable peekLast() {
    lock.lock();
    final Runnable last = tasks.getLast();
    tasks.forEach(task -> System.out.println(task == last));
    lock.unlock();
    return new Runnable() {
      @Override
      public void run() {
        last.run();
      }
    };
  }

  void runAll(Executor executor) {
    while (!tasks.isEmpty()) {
      lock.lock();
      Runnable next = tasks.removeFirst();
      lock.unlock();
      executor.execute(() -> next.run());
    }
  }
}
