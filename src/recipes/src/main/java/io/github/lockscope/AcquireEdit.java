package io.github.lockscope;

import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Moves an acquire out of the {@code try} whose {@code finally} releases. */
final class AcquireEdit {
  private final WorkingList list;
  private final Layout layout;

  AcquireEdit(WorkingList list, Layout layout) {
    this.list = list;
    this.layout = layout;
  }

  /**
   * Moves the acquire.
   *
   * @param acquire the statement
   * @param target the {@code try} whose body it is in
   */
  void apply(UUID acquire, UUID target) {
    int index = list.indexOf(target);
    J.Try attempt = (J.Try) list.get(index);
    J.Block body = attempt.getBody();
    WorkingList inner = new WorkingList(body.getPadding().getStatements(), body.getEnd());
    int own = inner.indexOf(acquire);
    Space before = inner.prefix(own);
    Space behind = inner.prefix(own + 1);
    JRightPadded<Statement> moved = inner.remove(own);
    inner.setPrefix(own, closed(before, behind, own));

    Reindent outwards = new Reindent(Spaces.indent(before), layout.base());
    Statement call = moved.getElement();
    if (Spaces.breaksLine(before)) {
      call = outwards.move(call);
    }
    Space above =
        Spaces.breaksLine(before)
            ? outwards.move(Spaces.leading(before)).withWhitespace("")
            : Space.EMPTY;
    Space beforeTry = attempt.getPrefix();
    boolean isInline = !Spaces.breaksLine(beforeTry) && !Spaces.breaksLine(behind);
    J.Block rest = body.getPadding().withStatements(inner.statements()).withEnd(inner.end());
    list.set(
        index,
        attempt
            .withBody(rest)
            .withPrefix(
                isInline
                    ? Space.SINGLE_SPACE
                    : Spaces.join(Spaces.trailing(behind), layout.newLine())));
    list.insert(index, moved.withElement(call.withPrefix(Spaces.join(beforeTry, above))));
  }

  /** What stands where the acquire stood: comments on the line before it stay on that line. */
  private static Space closed(Space before, Space behind, int index) {
    if (!Spaces.breaksLine(behind)) {
      return Spaces.breaksLine(before) && !behind.getComments().isEmpty() ? behind : before;
    }
    Space rest = Spaces.leading(behind);
    return Spaces.join(Spaces.trailing(before), index == 0 ? Spaces.withoutBlankLines(rest) : rest);
  }
}
