package io.github.lockscope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.lockscope.site.SkipReason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.CoordinateBuilder;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;
import org.openrewrite.tree.ParseError;

/** A file that cannot be worked on has a row of its own and does not hold up the others. */
final class UnreadableFileTest {
  private static final String SOUND =
      """
      class Sound {
        private final java.util.concurrent.locks.Lock lock =
            new java.util.concurrent.locks.ReentrantLock();

        void work(Runnable job) {
          lock.lock();
          job.run(); // caf\u00e9
          lock.unlock();
        }

        void safe(Runnable job) {
          lock.lock();
          try {
            job.run();
          } finally {
            lock.unlock();
          }
        }
      }
      """;
  private static final String REGION =
      """
          job.run(); // caf\u00e9
          lock.unlock();
      """;
  private static final String WRAPPED =
      """
          try {
            job.run(); // caf\u00e9
          } finally {
            lock.unlock();
          }
      """;
  private static final String UNFINISHED = SOUND.replace("job.run();", "job.run(");

  @Test
  void javaThatDoesNotParse() {
    SourceFile unfinished = SafeLocksRun.parse("Unfinished.java", UNFINISHED);
    assertInstanceOf(ParseError.class, unfinished);
    SafeLocksRun run = SafeLocksRun.over(unfinished, SafeLocksRun.parse("Sound.java", SOUND));
    assertEquals(List.of("6 -", "12 RELEASED_IN_FINALLY", "0 DID_NOT_PARSE"), run.reasons());
    assertEquals(row("Unfinished.java", SkipReason.DID_NOT_PARSE), run.rows().get(2));
    assertEquals(Set.of("Sound.java"), run.changed().keySet());
  }

  /** Newer Java allows methods outside of types; the parser takes them for white space. */
  @Test
  void codeBetweenTypes() {
    String method = "void work(Sound sound) { sound.lock.lock(); }\n";
    assertEquals(
        List.of("0 DID_NOT_PARSE"),
        SafeLocksRun.over(SafeLocksRun.parse("Sound.java", SOUND + method)).reasons());
    assertEquals(
        List.of("0 DID_NOT_PARSE"),
        SafeLocksRun.over(SafeLocksRun.parse("Sound.java", "// A\n" + method + SOUND)).reasons());
  }

  /** The parser looks for the next place with the plain name and takes all before it for space. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock.\\u006cock();",
        "lock.\\u0075nlock();",
        "this.w\\u006frk(job);",
        "this.l\\u006fck.lock();"
      })
  void namesWithUnicodeEscapes(String call) {
    String escaped = SOUND.replaceFirst("lock\\.lock\\(\\);", Matcher.quoteReplacement(call));
    SafeLocksRun run = SafeLocksRun.over(SafeLocksRun.parse("Sound.java", escaped));
    assertEquals(List.of("0 DID_NOT_PARSE"), run.reasons());
    assertEquals(Map.of(), run.changed());
  }

  @Test
  void semicolonsBetweenTypes() {
    SafeLocksRun run = SafeLocksRun.over(SafeLocksRun.parse("Sound.java", SOUND + ";; // A\n;"));
    assertEquals(List.of("6 -", "12 RELEASED_IN_FINALLY"), run.reasons());
    assertEquals(
        Map.of("Sound.java", SOUND.replace(REGION, WRAPPED) + ";; // A\n;"), run.changed());
  }

  @Test
  void anotherLanguageThatDoesNotParse() {
    SourceFile script =
        SafeLocksRun.parse("Unfinished.java", UNFINISHED)
            .withSourcePath(Path.of("unfinished.groovy"));
    assertEquals(new SafeLocksRun(List.of(), Map.of(), List.of()), SafeLocksRun.over(script));
  }

  @Test
  void bytesThatTheCharacterSetKnows() {
    SafeLocksRun run =
        SafeLocksRun.over(SafeLocksRun.parse("Sound.java", SOUND, StandardCharsets.ISO_8859_1));
    assertEquals(List.of("6 -", "12 RELEASED_IN_FINALLY"), run.reasons());
    assertEquals(Map.of("Sound.java", SOUND.replace(REGION, WRAPPED)), run.changed());
  }

  /** A file in Latin-1 within a project in UTF-8. */
  @Test
  void bytesThatAreNoUtf8() {
    SafeLocksRun run = SafeLocksRun.over(SafeLocksRun.parse("Sound.java", SOUND, UTF_8));
    assertEquals(List.of("6 CHARACTERS_LOST", "12 RELEASED_IN_FINALLY"), run.reasons());
    assertEquals(Map.of(), run.changed());
  }

  @Test
  void bytesThatTheCharacterSetDoesNotKnow() {
    SafeLocksRun run =
        SafeLocksRun.over(SafeLocksRun.parse("Sound.java", SOUND, StandardCharsets.US_ASCII));
    assertEquals(List.of("6 CHARACTERS_LOST", "12 RELEASED_IN_FINALLY"), run.reasons());
    assertEquals(Map.of(), run.changed());
  }

  @Test
  void treeThatLockscopeFailsOn() {
    SourceFile failing =
        (SourceFile)
            new JavaVisitor<Integer>() {
              @Override
              public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
                return call.getSimpleName().equals("run") ? new FailingStatement() : call;
              }
            }.visitNonNull(SafeLocksRun.parse("Failing.java", SOUND), 0);
    List<Throwable> errors = new ArrayList<>();
    SafeLocksRun run =
        SafeLocksRun.over(errors::add, failing, SafeLocksRun.parse("Sound.java", SOUND));
    assertEquals(row("Failing.java", SkipReason.LOCKSCOPE_FAILED), run.rows().get(0));
    assertEquals(List.of("0 LOCKSCOPE_FAILED", "6 -", "12 RELEASED_IN_FINALLY"), run.reasons());
    assertEquals(Set.of("Sound.java"), run.changed().keySet());
    assertEquals(
        List.of("java.lang.IllegalStateException: Lockscope failed on Failing.java"),
        errors.stream().map(Throwable::toString).toList());
    assertEquals(
        List.of(
            "Failing.java: org.openrewrite.internal.RecipeRunException:"
                + " java.lang.IllegalStateException: a tree that nobody expects"),
        run.failures().stream()
            .map(row -> row.getSourcePath() + ": " + row.getStackTrace().lines().toList().get(0))
            .toList());
  }

  private static LockSites.Row row(String path, SkipReason why) {
    return new LockSites.Row(path, 0, "", "", "", "SKIP", "", "MANUAL", why.name(), "");
  }

  /** Stands for whatever tree a later Java may bring that makes a visitor throw. */
  private static final class FailingStatement implements Statement {
    private final UUID id = Tree.randomId();

    @Override
    public <R extends Tree, P> R accept(TreeVisitor<R, P> visitor, P p) {
      throw new IllegalStateException("a tree that nobody expects");
    }

    @Override
    public UUID getId() {
      return id;
    }

    @Override
    public Space getPrefix() {
      return Space.EMPTY;
    }

    @Override
    public Markers getMarkers() {
      return Markers.EMPTY;
    }

    @Override
    public CoordinateBuilder.Statement getCoordinates() {
      return new CoordinateBuilder.Statement(this);
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // The signature is the tree's.
    public <T extends Tree> T withId(UUID other) {
      return (T) this;
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // The signature is the tree's.
    public <T extends Tree> T withMarkers(Markers markers) {
      return (T) this;
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // The signature is the tree's.
    public <T extends J> T withPrefix(Space space) {
      return (T) this;
    }
  }
}
