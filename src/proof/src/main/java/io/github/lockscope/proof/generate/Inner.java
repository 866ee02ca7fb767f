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

  List<Piece> pieces(Point at) {
    boolean mayHaveTypes = writer.may(Trait.LOCAL_TYPES);
    if (mayHaveTypes && writer.dice().chance(20)) {
      return record(at);
    }
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
    Piece run = Piece.block("@Override public void run() throws Exception", body);
    return switch (writer.dice().below(mayHaveTypes ? 10 : 8)) {
      case 0, 1, 2, 3 -> List.of(compound("world.later(() ->", body, ");"));
      case 4, 5 -> List.of(compound(writer.otherMethods().perform() + "() ->", body, ");"));
      case 6, 7 -> List.of(compound("Task " + name + " = new Task()", List.of(run), ";"));
      default -> {
        String type = writer.name("Local");
        String made = "new " + type + "()";
        boolean isRun = writer.dice().chance(50);
        yield List.of(
            Piece.block("final class " + type + " implements Task", List.of(run)),
            Piece.line((isRun ? writer.otherMethods().perform() : "world.later(") + made + ");"));
      }
    };
  }

  /** A local record, and a value of it. */
  private List<Piece> record(Point at) {
    String type = writer.name("Pair");
    String made =
        "new " + type + "(" + writer.expressions().call(at) + ", " + writer.number() + ")";
    return List.of(
        Piece.line("record " + type + "(int left, int right) {}"),
        Piece.line("count = " + made + ".left();"));
  }

  private static Piece compound(String head, List<Piece> body, String tail) {
    return new Piece.Compound(List.of(new Piece.Part(head, body, Piece.Kind.BLOCK)), tail);
  }
}
