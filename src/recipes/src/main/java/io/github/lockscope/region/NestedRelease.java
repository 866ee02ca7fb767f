package io.github.lockscope.region;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import java.util.ArrayList;
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
public record NestedRelease(Predicate<Statement> isRelease) {
  /** What a block does in turn, releases that have a {@code finally} of their own included. */
  List<Statement> flat(J.Block block) {
    List<Statement> statements = block.getStatements();
    List<Statement> flat = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Optional<J.Try> nested = nested(statements, i);
      if (nested.isPresent()) {
        J.Try inner = nested.get();
        flat.addAll(isShell(inner) ? flat(inner.getBody()) : List.of(withoutFinally(inner)));
        flat.addAll(flat(Objects.requireNonNull(inner.getFinally())));
      } else if (!(statements.get(i) instanceof J.Empty)) {
        flat.add(statements.get(i));
      }
    }
    return flat;
  }

  /**
   * A block that does the same without a {@code finally} of its own for releases.
   *
   * @param layout the layout of the statements in the block
   */
  public J.Block unnested(J.Block block, Layout layout) {
    WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
    for (int i = list.size() - 1; i >= 0; i--) {
      Optional<J.Try> nested = nested(block.getStatements(), i);
      if (nested.isPresent()) {
        unnest(list, i, nested.get(), layout);
      }
    }
    return block.getPadding().withStatements(list.statements()).withEnd(list.end());
  }

  private void unnest(WorkingList list, int index, J.Try inner, Layout layout) {
    JLeftPadded<J.Block> last = Objects.requireNonNull(inner.getPadding().getFinally());
    J.Block releases = outwards(unnested(last.getElement(), layout.inside()), layout);
    Space line = Spaces.breaksLine(start(releases)) ? layout.newLine() : Space.SINGLE_SPACE;
    list.setPrefix(index + 1, end(releases.getEnd(), list.prefix(index + 1), line));
    int next = index + 1;
    Space behind = line;
    if (isShell(inner)) {
      J.Block work = outwards(unnested(inner.getBody(), layout.inside()), layout);
      list.remove(index);
      list.insert(
          index,
          Spaces.join(inner.getPrefix(), Spaces.said(start(work), line)),
          work.getPadding().getStatements());
      next = index + work.getStatements().size();
      behind = Spaces.behind(work.getEnd(), line);
    } else {
      list.set(index, withoutFinally(inner));
    }
    Space between =
        Stream.of(last.getBefore(), releases.getPrefix(), start(releases))
            .map(space -> Spaces.said(space, line))
            .reduce(behind, Spaces::join);
    list.insert(
        next,
        between,
        releases.getPadding().getStatements().stream()
            .filter(padded -> !(padded.getElement() instanceof J.Empty))
            .toList());
  }

  /** The {@code try} that a statement is, if its {@code finally} does nothing but release. */
  private Optional<J.Try> nested(List<Statement> statements, int index) {
    if (!(statements.get(index) instanceof J.Try inner) || inner.getFinally() == null) {
      return Optional.empty();
    }
    List<Statement> last = flat(inner.getFinally());
    boolean releasesOnly = !last.isEmpty() && last.stream().allMatch(isRelease);
    List<Statement> behind = statements.subList(index + 1, statements.size());
    boolean isDissolved =
        !isShell(inner)
            || (!flat(inner.getBody()).isEmpty()
                && !BareBlocks.keepsApart(inner.getBody(), behind));
    return releasesOnly && isDissolved ? Optional.of(inner) : Optional.empty();
  }

  /** Whether nothing remains of a {@code try} without its {@code finally}. */
  private static boolean isShell(J.Try inner) {
    return inner.getCatches().isEmpty() && inner.getResources() == null;
  }

  private static J.Try withoutFinally(J.Try inner) {
    return inner.getPadding().withFinally(null);
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
