import java.util.List;
import java.util.concurrent.Semaphore;

class Printer {
  private static final int ALL = 4;

  private final Semaphore trays = new Semaphore(ALL);
  private long pages;

  void print(String text) throws InterruptedException {
    trays.acquire();
    try {
      pages += text.length();
    } finally {
      trays.release();
    }
  }

  void print(List<String> texts, int count) {
    trays.acquireUninterruptibly(count);
    try {
      for (String text : texts) {
        pages += text.length();
      }
    } finally {
      trays.release(count);
    }
  }

  long stop() throws InterruptedException {
    trays.acquire(ALL);
    try {
      if (pages == 0) {
        return 0;
      }
      long printed = pages;
      pages = 0;
      return printed;
    } finally {
      trays.release(ALL);
    }
  }

  boolean printIfFree(String text) {
    if (!trays.tryAcquire()) {
      return false;
    }
    try {
      pages += text.length();
    } finally {
      trays.release(1);
    }
    return true;
  }
}
