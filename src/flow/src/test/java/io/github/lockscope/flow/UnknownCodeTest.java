package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
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

  @Test
  void otherCallThatIsNotThere() {
    String text = "class Shop { void sell() { L.lock(); L.unlock(); } }";
    LockUse acquire = new LockUse("lock", 34, Effect.ACQUIRE);
    assertEquals(
        new Answer.Released(Set.of(46)),
        FlowFile.parse(text)
            .ask(new Question(acquire, List.of(new LockUse("unlock", 46, Effect.RELEASE)))));
    assertEquals(
        NOBODY_KNOWS,
        FlowFile.parse(text)
            .ask(new Question(acquire, List.of(new LockUse("unlock", 17, Effect.RELEASE)))));
  }

  @Test
  void twoTypesOfOneName() {
    String text = "class Shop { void sell() { L.lock(); } } class Shop { }";
    assertEquals(Answer.Unclear.because(Doubt.NEVER_RELEASED), ask(text, 34));
  }

  private static Answer ask(String text, int end) {
    return FlowFile.parse(text)
        .ask(new Question(new LockUse("lock", end, Effect.ACQUIRE), List.of()));
  }
}
