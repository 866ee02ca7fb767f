package io.github.lockscope.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person how far the run is; silent where nobody watches. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;

  private final PrintStream err;
  private final Optional<ProgressBar> bar;

  Progress(Console console, int files) {
    err = console.err();
    bar =
        console.terminal()
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("Lockscope")
                    .setUnit(" files", 1)
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .clearDisplayOnFinish()
                    .hideEta()
                    .setConsumer(new Bar())
                    .build())
            : Optional.empty();
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Prints something where the bar is; the bar moves on below it. */
  void aside(Runnable print) {
    if (bar.isEmpty()) {
      print.run();
      return;
    }
    synchronized (this) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
      print.run();
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** A bar that leaves no empty line behind, and does not ask the terminal for its width. */
  private final class Bar extends ConsoleProgressBarConsumer {
    Bar() {
      super(err, WIDTH);
    }

    @Override
    public void accept(String text) {
      synchronized (Progress.this) {
        super.accept(text);
      }
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
