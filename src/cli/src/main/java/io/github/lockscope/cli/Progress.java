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

  private final Optional<ProgressBar> bar;

  Progress(Console console, int files) {
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
                    .setConsumer(new Bar(console.err()))
                    .build())
            : Optional.empty();
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** A bar that leaves no empty line behind, and does not ask the terminal for its width. */
  private static final class Bar extends ConsoleProgressBarConsumer {
    private final PrintStream err;

    Bar(PrintStream err) {
      super(err, WIDTH);
      this.err = err;
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
