package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Point.Jump;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes lambdas and classes inside the method, which have code of their own. */
final class Inner {
  private final Writer writer;

  Inner(Writer writer) {
    this.writer = writer;
  }

  Piece piece(Point at) {
    writer.has(Flow.INNER_CALLABLE);
    Point start =
        Point.start(
            List.of(
                new Jump(Jump.Kind.PLAIN, "return;", Set.of()),
                new Jump(Jump.Kind.THROW, "", Set.of())),
            List.of(),
            at.depth() + 2);
    List<Piece> body = writer.steps().list(start, Map.of(), 5).pieces();
    String name = writer.name("task");
    return writer.dice().chance(60)
        ? compound("world.later(() ->", body, ");")
        : compound(
            "Task " + name + " = new Task()",
            List.of(Piece.block("@Override public void run() throws Exception", body)),
            ";");
  }

  private static Piece compound(String head, List<Piece> body, String tail) {
    return new Piece.Compound(List.of(new Piece.Part(head, body, Piece.Kind.BLOCK)), tail);
  }
}
