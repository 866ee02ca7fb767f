package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Point.Jump;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the generated code is the body of. */
enum Host {
  METHOD_WITH_RESULT("int run(boolean flag, int n) throws Exception", ""),
  METHOD("void run(boolean flag, int n) throws Exception", ""),
  CONSTRUCTOR("%s(World world, boolean flag, int n) throws Exception", ""),
  LAMBDA("private final Job job = (flag, n) ->", ";");

  /** Often used ones stand here more than once. */
  static final List<Host> USUAL =
      List.of(
          METHOD_WITH_RESULT,
          METHOD_WITH_RESULT,
          METHOD_WITH_RESULT,
          METHOD,
          METHOD,
          CONSTRUCTOR,
          LAMBDA);

  private final String head;
  private final String tail;

  Host(String head, String tail) {
    this.head = head;
    this.tail = tail;
  }

  /** The ways out that the code has at its start. */
  List<Jump> jumps() {
    Jump back =
        this == METHOD_WITH_RESULT
            ? new Jump(Jump.Kind.RETURN, "", Set.of())
            : new Jump(Jump.Kind.PLAIN, "return;", Set.of());
    // One exception for each three returns.
    return List.of(back, back, back, new Jump(Jump.Kind.THROW, "", Set.of()));
  }

  /** The member of the class that has the code. */
  Piece member(String className, List<Piece> body) {
    List<Piece> all = new ArrayList<>();
    if (this == CONSTRUCTOR) {
      all.add(Piece.line("this.world = world;"));
    }
    all.addAll(body);
    return new Piece.Compound(
        List.of(new Piece.Part(head.replace("%s", className), all, Piece.Kind.BLOCK)), tail);
  }
}
