package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownCodeTest {
  private static final Answer NOBODY_KNOWS = Answer.Unclear.because(Doubt.CANNOT_TELL);

  @Test
  void textThatIsNoJava() {
    assertEquals(NOBODY_KNOWS, ask("class Shop { void sell( L.lock(); }", 25));
  }

  @Test
  void callThatIsNotThere() {
    assertEquals(NOBODY_KNOWS, ask("class Shop { void sell() { L.lock(); } }", 17));
  }

  @Test
  void callOutsideAnyCallable() {
    assertEquals(NOBODY_KNOWS, ask("class Shop { Object o = L.lock(); }", 31));
  }

  private static Answer ask(String text, int end) {
    return FlowFile.parse(text)
        .ask(new Question(new LockUse("lock", end, Effect.ACQUIRE), List.of()));
  }
}
