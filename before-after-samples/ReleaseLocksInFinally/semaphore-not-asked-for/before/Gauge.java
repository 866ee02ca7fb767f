import java.util.concurrent.Semaphore;

class Gauge {
  private final Semaphore one = new Semaphore(1);
  private long level;

  void fill(long amount) throws InterruptedException {
    one.acquire();
    level += amount;
    one.release();
  }
}
