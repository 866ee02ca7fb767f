package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads that work on files side by side. */
final class Workers implements AutoCloseable {
  /** Parsers and visitors recurse into the code; only the part in use takes memory. */
  private static final long STACK_SIZE = 512L << 20;

  /** What parsing one batch takes at most, with a margin. */
  private static final long HEAP_EACH = 128L << 20;

  private final int count;
  private final ExecutorService threads;

  Workers() {
    long affordable = Math.max(1, Runtime.getRuntime().maxMemory() / HEAP_EACH);
    count = (int) Math.min(Runtime.getRuntime().availableProcessors(), affordable);
    threads = Executors.newFixedThreadPool(count, Workers::thread);
  }

  /** How many threads there are. */
  int count() {
    return count;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "lockscope", STACK_SIZE);
    thread.setDaemon(true);
    return thread;
  }

  /** Applies a function to each item; the results are in the order of the items. */
  <T, R> List<R> each(Iterable<T> items, Function<T, R> function) {
    List<Future<R>> pending = new ArrayList<>();
    for (T item : items) {
      pending.add(start(() -> function.apply(item)));
    }
    List<R> results = new ArrayList<>(pending.size());
    for (Future<R> result : pending) {
      results.add(await(result));
    }
    return results;
  }

  <R> Future<R> start(Callable<R> work) {
    return threads.submit(work);
  }

  void execute(Runnable work) {
    threads.execute(work);
  }

  /** Waits for a result; an exception thrown on the way to it is thrown again. */
  static <R> R await(Future<R> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UsageError usage) {
        throw usage;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
