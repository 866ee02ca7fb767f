package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where in the text a region is said to be. */
final class PlacesTest {
  @Test
  void behindAStatementOfABlock() {
    Asked asked = Asked.about("{\nL.lock();\nif (c) return 3;\nwork();\nL.unlock();\n}");
    String text = asked.text();
    int brace = text.indexOf('}', text.indexOf("L.unlock();"));
    assertEquals(
        new Answer.Region(
            new Place(brace, text.indexOf("L.lock();")),
            new Place(brace, text.indexOf("L.unlock();")),
            Set.of(text.indexOf(");", text.indexOf("L.lock();"))),
            List.of(text.indexOf(");", text.indexOf("L.unlock();"))),
            new Leaks(List.of(text.indexOf("return 3;")), false),
            List.of()),
        asked.answer());
  }

  @Test
  void atTheStartOfABlock() {
    Asked asked = Asked.about("if (L.tryLock()) {\nwork();\nL.unlock();\n}");
    String text = asked.text();
    int brace = text.indexOf('}', text.indexOf("L.unlock();"));
    assertEquals(new Place(brace, Place.START), ((Answer.Region) asked.answer()).opening(), text);
  }

  @Test
  void inAGroupOfASwitch() {
    Asked asked = Asked.about("switch (n) {\ncase 3:\nL.lock();\nwork();\nL.unlock();\n}");
    String text = asked.text();
    assertEquals(
        new Place(text.indexOf("case 3:"), text.indexOf("L.lock();")),
        ((Answer.Region) asked.answer()).opening(),
        text);
  }
}
