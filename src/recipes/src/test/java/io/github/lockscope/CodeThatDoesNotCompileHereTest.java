package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;

/** Code that is parsed but that the compiler of this build refuses, so that no sample shows it. */
final class CodeThatDoesNotCompileHereTest {
  @Test
  void constructorCall() {
    SafeLocksRun run =
        run(
            """
            class Station extends Stop {
              private static final java.util.concurrent.locks.Lock ALL =
                  new java.util.concurrent.locks.ReentrantLock();
              private static int count;

              Station() {
                super(count());
                ALL.lock();
                count++;
                ALL.unlock();
              }

              Station(int number) {
                ALL.lock();
                class Platform extends Stop {
                  Platform() {
                    super(number);
                  }
                }
                new Platform().open();
                ALL.unlock();
              }

              Station(String name) {
                ALL.lock();
                super(++count);
                ALL.unlock();
              }

              Station(long number) {
                ALL.lock();
                count++;
                this((int) number);
                ALL.unlock();
              }
            }
            """);
    assertEquals(
        List.of("8 -", "14 -", "25 CONSTRUCTOR_CALL", "31 CONSTRUCTOR_CALL"), run.reasons());
    assertEquals(Set.of("Source.java"), run.changed().keySet());
  }

  @Test
  void statementThatIsNone() {
    SafeLocksRun run =
        run(
            """
            class Till {
              private final java.util.concurrent.locks.Lock drawer =
                  new java.util.concurrent.locks.ReentrantLock();
              private int cents;

              void before(int more) {
                drawer.lock();
                cents += more;
                drawer.unlock();
              }

              void inside(int more) {
                drawer.lock();
                cents + more;
                drawer.unlock();
              }

              void inAClassInside(int more) {
                drawer.lock();
                Runnable job = () -> { cents + more; };
                drawer.unlock();
              }

              void behind(int more) {
                drawer.lock();
                cents += more;
                drawer.unlock();
                cents + more;
              }
            }
            """);
    assertEquals(
        List.of("7 -", "13 UNKNOWN_SYNTAX", "19 UNKNOWN_SYNTAX", "25 UNKNOWN_SYNTAX"),
        run.reasons());
    assertEquals(Set.of("Source.java"), run.changed().keySet());
  }

  /** No sample shows it: one that is rewritten has to compile afterwards. */
  @Test
  void exceptionThatIsMissingCaughtAroundALockOfTheJdk() {
    SafeLocksRun run =
        run(
            """
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;

            class Temple {
              private final ReentrantLock altar = new ReentrantLock();
              private final Lock gate;
              private int offerings;

              Temple(Lock gate) {
                this.gate = gate;
              }

              void pray(String text) {
                try {
                  altar.lock();
                  offerings += text.length();
                } catch (IllegalStateException | MissingException e) {
                  offerings = 0;
                } finally {
                  altar.unlock();
                }
              }

              void leave() {
                try {
                  gate.lock();
                  offerings--;
                } catch (MissingException e) {
                  offerings = 0;
                } finally {
                  gate.unlock();
                }
              }
            }
            """);
    assertEquals(List.of("15 -", "26 CATCH_ON_TRY"), run.reasons());
    assertEquals(Set.of("Source.java"), run.changed().keySet());
  }

  private static SafeLocksRun run(String text) {
    SourceFile source = SafeLocksRun.parse("Source.java", text);
    assertInstanceOf(J.CompilationUnit.class, source);
    return SafeLocksRun.over(source);
  }
}
