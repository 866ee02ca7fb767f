import java.util.List;
import java.util.concurrent.Semaphore;

class Printer {
  private static final int ALL = 4;

  private final Semaphore trays = new Semaphore(ALL);
  private long pages;

  void print(String text) throws InterruptedException {
    trays.acquire();
    pages += text.length();
    trays.release();
  }

  void print(List<String> texts, int count) {
    trays.acquireUninterruptibly(count);
    for (String text : texts) {
      pages += text.length();
    }
    trays.release(count);
  }

  long stop() throws InterruptedException {
    trays.acquire(ALL);
    if (pages == 0) {
      trays.release(ALL);
      return 0;
    }
    long printed = pages;
    pages = 0;
    trays.release(ALL);
    return printed;
  }

  boolean printIfFree(String text) {
    if (!trays.tryAcquire()) {
      return false;
    }
    pages += text.length();
    trays.release(1);
    return true;
  }
}
