package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs one thing in a thread that has a name of its own. */
final class OtherThread {
  static final String NAME = "worker-7";

  private OtherThread() {}

  /** Why something cannot be done there: that it is not the owner. */
  static IllegalMonitorStateException failureOf(Runnable work) {
    Throwable failure =
        assertThrows(
            ExecutionException.class,
            () ->
                does(
                    () -> {
                      work.run();
                      return 1;
                    }));
    return assertInstanceOf(IllegalMonitorStateException.class, failure.getCause());
  }

  /** What the thread came to; what it threw is the cause. */
  static <T> T does(Callable<T> work) throws InterruptedException, ExecutionException {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(work.call());
              } catch (Throwable failure) {
                result.completeExceptionally(failure);
              }
            },
            NAME);
    thread.start();
    thread.join();
    return result.get();
  }
}
