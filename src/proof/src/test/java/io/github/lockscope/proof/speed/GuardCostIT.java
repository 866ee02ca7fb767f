package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.proof.NewerJdk;
import io.github.lockscope.proof.ResultsPage;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scope needs no memory, here and on a newer JDK. How long it takes is printed, not judged. */
final class GuardCostIT {
  private static final boolean WRITE = Boolean.getBoolean("lockscope.results.write");

  /** The profiler itself allocates a little, which is a small part of a byte per operation. */
  private static final double NOTHING = 0.5;

  @Test
  void scopesAllocateNothing() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    GuardRun run = WRITE ? GuardRun.LONG : GuardRun.SHORT;
    List<GuardFigure> figures = new ArrayList<>(run.on(Path.of(System.getProperty("java.home"))));
    NewerJdk.find().ifPresent(newer -> figures.addAll(run.on(newer.home(), arguments(newer))));
    List<String> section = GuardSection.lines(run, load, figures);
    section.stream().filter(line -> line.startsWith("|")).forEach(System.out::println);
    assertEquals(List.of(), figures.stream().filter(GuardCostIT::isAScopeThatNeedsMemory).toList());
    if (WRITE) {
      ResultsPage.ofThisBuild().write(ResultsPage.GUARD, section);
    }
  }

  private static boolean isAScopeThatNeedsMemory(GuardFigure figure) {
    return figure.isByScope() && !(figure.bytes() < NOTHING);
  }

  /** JMH uses what newer JDKs warn of. */
  private static String[] arguments(NewerJdk newer) {
    return newer.version() < 24
        ? new String[0]
        : new String[] {"--sun-misc-unsafe-memory-access=allow"};
  }
}
