package io.github.lockscope.proof.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The section on what the guard costs. */
final class GuardSection {
  private static final String COMMAND =
      "mvn -B verify -pl src/proof -am -Dit.test=GuardCostIT -Dtest=none "
          + "-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false "
          + "-Dlockscope.results.write=true";

  private static final String INTRODUCTION =
      """
      `LockScope` and `StampScope` beside hand-written `try` and `finally`, around the increment of a field, on locks that
      no other thread wants: means with their 99.9 %% confidence intervals, by JMH. There were %s.
      *Bytes* is what an operation by scope allocates once it is compiled, read by JMH's `gc` profiler: the compiler of
      the JVM takes the scope apart. Before, in the interpreter, a scope is an object like others.

      There were %d cores, and the load average was %s when it began. What else the machine does makes times longer and
      their intervals wider; it does not change the bytes, and those alone are judged in every build.

      Written by `%s`.

      | JDK | Operation | By hand | By scope | Bytes |
      | --- | --- | ---: | ---: | ---: |
      """;

  private static final Map<String, String> OPERATIONS =
      Map.of(
          "lock", "`lock()` of a `ReentrantLock`",
          "attempt", "`tryLock()` of a `ReentrantLock`",
          "write", "`writeLock()` of a `ReentrantReadWriteLock`",
          "stamp", "`writeLock()` of a `StampedLock`",
          "several", "one after the other: a `ReentrantLock`, a read lock, a write lock");

  private GuardSection() {}

  /**
   * The lines of the section.
   *
   * @param load the load average of the machine, less than zero if it is not known
   */
  static List<String> lines(GuardRun run, double load, List<GuardFigure> figures) {
    List<String> lines =
        new ArrayList<>(
            INTRODUCTION
                .formatted(
                    run,
                    Runtime.getRuntime().availableProcessors(),
                    load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load),
                    COMMAND)
                .lines()
                .toList());
    for (GuardFigure scope : figures.stream().filter(GuardFigure::isByScope).toList()) {
      GuardFigure hand =
          figures.stream().filter(figure -> figure.isOtherOf(scope)).findFirst().orElseThrow();
      lines.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  scope.jdk(),
                  OPERATIONS.getOrDefault(scope.operation(), scope.operation()),
                  hand.time(),
                  scope.time(),
                  scope.memory()));
    }
    return lines;
  }
}
