import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

class Buffer {
  private final Semaphore free = new Semaphore(16);
  private final Semaphore used = new Semaphore(0);
  private final Semaphore jobs = new Semaphore(4);
  private final Queue<String> items = new ArrayDeque<>();

  void put(String item) throws InterruptedException {
    free.acquire();
    synchronized (items) {
      items.add(item);
    }
    used.release();
  }

  String take() throws InterruptedException {
    used.acquire();
    String item;
    synchronized (items) {
      item = items.remove();
    }
    free.release();
    return item;
  }

  void later(Executor executor, Runnable job) throws InterruptedException {
    jobs.acquire();
    executor.execute(
        () -> {
          try {
            job.run();
          } finally {
            jobs.release();
          }
        });
  }

  void laterUnless(Executor executor, boolean full) throws InterruptedException {
    jobs.acquire();
    executor.execute(jobs::release);
    items.clear();
    jobs.release();
  }
}
