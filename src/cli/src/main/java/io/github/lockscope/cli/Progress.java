package io.github.lockscope.cli;

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
                    // With a width given, the library need not ask the terminal for it.
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
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
}
