import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;

class Uploader {
  private int uploads;

  CompletableFuture<Void> upload(Lock slot, Runnable transfer) {
    slot.lock();
    uploads++;
    return CompletableFuture.runAsync(transfer).whenComplete((result, error) -> slot.unlock());
  }
}
