import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

class Telegraph {
  private final ReentrantLock wire = new ReentrantLock();
  private int words;

  private CompletableFuture<Integer> send(int count) {
    words = Math.addExact(words, count);
    return CompletableFuture.completedFuture(words);
  }

  CompletableFuture<Integer> sendAndRelease() {
    wire.lock();
    return send(71).whenComplete((sent, error) -> wire.unlock());
  }

  void sendInSteps() {
    wire.lock();
    BiConsumer<Integer, Throwable> release = (sent, error) -> wire.unlock();
    send(72).thenApply(sent -> sent + 3).whenComplete(release);
  }

  CompletableFuture<Integer> sendOrRelease() {
    wire.lock();
    try {
      return send(73).whenComplete((sent, error) -> wire.unlock());
    } catch (RuntimeException | Error e) {
      wire.unlock();
      throw e;
    }
  }

  void releaseBehind(CompletableFuture<Integer> sending) {
    wire.lock();
    sending.whenComplete((sent, error) -> wire.unlock());
  }

  CompletableFuture<Integer> sendElsewhere(Executor operators) {
    wire.lock();
    return CompletableFuture.supplyAsync(() -> words + 74, operators)
        .whenComplete((sent, error) -> wire.unlock());
  }
}
