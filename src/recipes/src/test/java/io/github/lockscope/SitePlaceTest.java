package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SitePlaceTest {
  private static final String HOLD = "lock.lock(); toString(); lock.unlock();";

  @Test
  void isTheMethodWithItsClassesAndParameters() {
    assertEquals(
        List.of("Tap.Valve.turn(int[],Map.Entry,Object...)"),
        places(
            "class Valve { void turn(int[] by, java.util.Map.Entry<?, ?> at, Object... rest) { "
                + HOLD
                + " } }"));
  }

  @Test
  void isTheInitialiserWhereThereIsNoMethod() {
    assertEquals(
        List.of("Tap.<init>", "Tap.<clinit>"), places("{ " + HOLD + " } static { " + HOLD + " }"));
  }

  @Test
  void tellsWhichFieldALambdaIsTheValueOf() {
    assertEquals(
        List.of("Tap.open", "Tap.close"),
        places("Runnable open = () -> { " + HOLD + " }, close = () -> { " + HOLD + " };"));
  }

  @Test
  void isTheMethodAroundALambda() {
    assertEquals(
        List.of("Tap.drip()"),
        places("void drip() { int n = 3; new Thread(() -> { " + HOLD + " }); }"));
  }

  @Test
  void tellsClassesWithoutANameByWhatTheyExtendAndWhereTheyAre() {
    String created = "new Runnable() { int n; public void run() { " + HOLD + " } }";
    assertEquals(
        List.of("Tap.task.<anonymous Runnable>.run()", "Tap.drip(long).<anonymous Runnable>.run()"),
        places("Runnable task = " + created + "; Object drip(long n) { return " + created + "; }"));
  }

  @Test
  void tellsWhatAMethodDeclaresFromWhatItsClassDoes() {
    assertEquals(
        List.of("Tap.drip().Drop.fall()"),
        places("void drip() { class Drop { void fall() { " + HOLD + " } } }"));
  }

  @Test
  void tellsTheConstantsOfAnEnumApart() {
    assertEquals(
        List.of("Tap.Heat.COLD.run()", "Tap.Heat.WARM.run()"),
        places(
            "enum Heat { COLD { void run() { "
                + HOLD
                + " } }, WARM { void run() { "
                + HOLD
                + " } }; abstract void run(); }"));
  }

  private static List<String> places(String members) {
    String file = "class Tap { static java.util.concurrent.locks.Lock lock; " + members + "\n}\n";
    return SafeLocksRun.over(SafeLocksRun.parse("Tap.java", file)).rows().stream()
        .map(LockSites.Row::method)
        .toList();
  }
}
