import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final ReentrantLock fire = new ReentrantLock();
  private int batches;

  void burn(CompletableFuture<Void> cooled) {
    fire.lock();
    batches++;
    cooled.thenRun(fire::unlock);
  }
}
