package io.github.lockscope.proof.hostile;

import java.util.concurrent.atomic.AtomicReference;

/** A thread with room for compilers to recurse into deep code. */
final class DeepStack {
  private static final long SIZE = 1L << 30;

  private DeepStack() {}

  static void run(Runnable work) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "deep", SIZE);
    thread.setUncaughtExceptionHandler((ignored, e) -> failure.set(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
  }
}
