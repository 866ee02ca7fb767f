package io.github.lockscope.proof.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lockscope.guard.LockScope;
import io.github.lockscope.proof.NewerJdk;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strict builds take code that guards were brought into. How many methods are generated is for
 * {@code -Dlockscope.judged.methods} to say.
 */
final class GuardsAreAcceptedIT {
  private static final int METHODS = Integer.getInteger("lockscope.judged.methods", 100);
  private static final long FIRST_SEED = Long.getLong("lockscope.generated.seed", 1);

  /** JLS 6.1 of Java 22: a resource that nothing reads is called {@code _}. */
  private static final int UNNAMED = 22;

  private static final Predicate<String> IS_UNREAD =
      line -> line.contains("[try] auto-closeable resource");
  private static final String CHECKS =
      "-XepDisableAllChecks -Xep:LockNotBeforeTry:WARN -Xep:MustBeClosed:WARN -Xep:GuardedBy:WARN";

  private static final String GUARDS =
      Path.of(
              URI.create(
                  LockScope.class.getProtectionDomain().getCodeSource().getLocation().toString()))
          .toString();

  private static final String REFUSED =
      """
      package water;

      import com.google.errorprone.annotations.concurrent.GuardedBy;
      import io.github.lockscope.guard.LockScope;
      import java.util.concurrent.locks.ReentrantLock;

      class Sluice {
        private final ReentrantLock gate = new ReentrantLock();
        @GuardedBy("gate") private int boats;

        void flood() {
          LockScope held = LockScope.acquire(gate);
          held.close();
        }

        void drain() {
          try (LockScope held = LockScope.acquire(gate)) {
            boats++;
          }
        }

        void dam() {
          gate.lock();
          toString();
          gate.unlock();
        }
      }
      """;

  private static final Map<Integer, GuardedCode> CODE = new HashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {8, 17, 25})
  void compilerWarnsOfNothingButUnreadResources(int level) {
    Optional<Path> home = javaHome(level);
    assumeTrue(home.isPresent(), "No JDK for Java " + level + ": set JDK_NEWER to its home");
    Compiler compiler =
        new Compiler(home.get(), List.of("-Xlint:all", "--release", Integer.toString(level)));
    List<String> added = added(compiler, code(level));
    assertEquals(level < UNNAMED, added.stream().anyMatch(IS_UNREAD), added::toString);
    assertEquals(List.of(), added.stream().filter(IS_UNREAD.negate()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 17})
  void checksOfErrorProneFindNothingNew(int level) {
    GuardedCode code = code(level);
    assertEquals(
        List.of(),
        added(Compiler.withErrorProne(CHECKS), code).stream()
            .filter(line -> !isOfATask(line, code))
            .toList());
  }

  @Test
  void checksFindWhatTheyAreFor() {
    SortedMap<String, String> sources = new TreeMap<>(GuardedCode.GUARDED_BY);
    sources.put("water/Sluice.java", REFUSED);
    List<String> found = messages(Compiler.withErrorProne(CHECKS), sources);
    assertEquals(
        List.of("GuardedBy", "LockNotBeforeTry", "MustBeClosedChecker"),
        found.stream().map(line -> line.replaceAll(".*\\[(\\w+)\\].*", "$1")).sorted().toList(),
        found::toString);
  }

  @Test
  void fieldsOfGeneratedMethodsAreChecked() {
    List<String> found = messages(Compiler.withErrorProne(CHECKS), code(17).before());
    assertTrue(found.stream().anyMatch(line -> line.contains("[GuardedBy]")), found::toString);
  }

  /** The check takes what a task acquires for an acquire in the {@code try} around the task. */
  private static boolean isOfATask(String line, GuardedCode code) {
    return line.contains("[LockNotBeforeTry]")
        && code.after()
            .getOrDefault(line.substring(0, line.indexOf(':')), "")
            .contains("Task task");
  }

  private static GuardedCode code(int level) {
    return CODE.computeIfAbsent(
        level,
        unknown -> {
          GuardedCode samples = GuardedCode.samples(level);
          // They have switch expressions and the like.
          return level < 17
              ? samples
              : samples.and(GuardedCode.generated(FIRST_SEED, METHODS, level));
        });
  }

  private static Optional<Path> javaHome(int level) {
    return level <= Runtime.version().feature()
        ? Optional.of(Path.of(System.getProperty("java.home")))
        : NewerJdk.find().filter(jdk -> jdk.version() >= level).map(NewerJdk::home);
  }

  /** What is said of code only afterwards. */
  private static List<String> added(Compiler compiler, GuardedCode code) {
    List<String> added = new ArrayList<>(messages(compiler, code.after()));
    messages(compiler, code.before()).forEach(added::remove);
    return added;
  }

  /** Without line numbers, which a rewrite moves, and other locks, which it may have brought. */
  private static List<String> messages(Compiler compiler, Map<String, String> sources) {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      return compiler.with("-classpath", GUARDS).compile(folder).stream()
          .filter(message -> message.text().startsWith("warning: ["))
          .map(message -> message.path() + ": " + message.text())
          .map(line -> line.replaceFirst("(should be guarded by '[^']+').*", "$1"))
          .toList();
    }
  }
}
