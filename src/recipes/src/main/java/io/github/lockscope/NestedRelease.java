package io.github.lockscope;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * {@code finally { work(); try { more(); } finally { unlock(); } }}: a guard needs no {@code try}
 * to release behind work that fails.
 *
 * @param isRelease whether a statement does nothing but release, if it does
 */
record NestedRelease(Predicate<Statement> isRelease) {
  /** What a block does in turn, releases that have a {@code finally} of their own included. */
  List<Statement> flat(J.Block block) {
    List<Statement> statements =
        block.getStatements().stream()
            .filter(statement -> !(statement instanceof J.Empty))
            .toList();
    return last(statements)
        .flatMap(this::nested)
        .map(
            inner ->
                Stream.of(
                        statements.subList(0, statements.size() - 1),
                        isShell(inner) ? flat(inner.getBody()) : List.of(withoutFinally(inner)),
                        flat(Objects.requireNonNull(inner.getFinally())))
                    .<Statement>flatMap(List::stream)
                    .toList())
        .orElse(statements);
  }

  /**
   * A block that does the same without a {@code finally} of its own for releases.
   *
   * @param layout the layout of the statements in the block
   */
  J.Block unnested(J.Block block, Layout layout) {
    Optional<J.Try> nested = last(block.getStatements()).flatMap(this::nested);
    if (nested.isEmpty()) {
      return block;
    }
    J.Try inner = nested.get();
    JLeftPadded<J.Block> last = Objects.requireNonNull(inner.getPadding().getFinally());
    J.Block releases = outwards(unnested(last.getElement(), layout.inside()), layout);
    Space line = Spaces.breaksLine(start(releases)) ? layout.newLine() : Space.SINGLE_SPACE;
    WorkingList all = new WorkingList(block.getPadding().getStatements(), line);
    int index = all.size() - 1;
    if (isShell(inner)) {
      J.Block work = outwards(unnested(inner.getBody(), layout.inside()), layout);
      all.remove(index);
      all.append(
          Spaces.join(inner.getPrefix(), Spaces.said(start(work), line)),
          work.getPadding().getStatements());
      all.setPrefix(all.size(), Spaces.behind(work.getEnd(), line));
    } else {
      all.set(index, withoutFinally(inner));
    }
    Space between =
        Stream.of(last.getBefore(), releases.getPrefix(), start(releases))
            .map(space -> Spaces.said(space, line))
            .reduce(all.end(), Spaces::join);
    all.append(between, releases.getPadding().getStatements());
    return block
        .getPadding()
        .withStatements(all.statements())
        .withEnd(end(releases.getEnd(), block.getEnd(), line));
  }

  /** The {@code try} that a statement is, if its {@code finally} does nothing but release. */
  private Optional<J.Try> nested(Statement statement) {
    if (!(statement instanceof J.Try inner) || inner.getFinally() == null) {
      return Optional.empty();
    }
    List<Statement> last = flat(inner.getFinally());
    boolean releasesOnly = !last.isEmpty() && last.stream().allMatch(isRelease);
    boolean isEmpty = isShell(inner) && flat(inner.getBody()).isEmpty();
    return releasesOnly && !isEmpty ? Optional.of(inner) : Optional.empty();
  }

  /** Whether nothing remains of a {@code try} without its {@code finally}. */
  private static boolean isShell(J.Try inner) {
    return inner.getCatches().isEmpty() && inner.getResources() == null;
  }

  private static J.Try withoutFinally(J.Try inner) {
    return inner.getPadding().withFinally(null);
  }

  private static Optional<Statement> last(List<Statement> statements) {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.get(statements.size() - 1));
  }

  private static J.Block outwards(J.Block body, Layout layout) {
    return Spaces.breaksLine(start(body))
        ? new Reindent(Spaces.indent(start(body)), layout.base(), layout.mixesTabs()).move(body)
        : body;
  }

  private static Space start(J.Block block) {
    return block.getStatements().get(0).getPrefix();
  }

  /** What stands behind the last release, and then behind its {@code try}. */
  private static Space end(Space own, Space around, Space line) {
    if (own.getComments().isEmpty()) {
      return around;
    }
    Space below = Spaces.withoutLastSuffix(Spaces.leading(own));
    boolean startsAnew = Spaces.trailing(around).getComments().isEmpty();
    return Stream.of(
            Spaces.trailing(own),
            below,
            startsAnew ? around : Spaces.join(line, around.withWhitespace("")))
        .reduce(Space.EMPTY, Spaces::join);
  }
}
