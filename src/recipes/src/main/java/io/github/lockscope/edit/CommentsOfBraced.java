package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Takes what is said beside calls that were whole branches along into the braces around them. */
final class CommentsOfBraced extends JavaIsoVisitor<Integer> {
  private final Map<UUID, UUID> calls;

  private CommentsOfBraced(Map<UUID, UUID> calls) {
    this.calls = calls;
  }

  /**
   * Takes the comments along.
   *
   * @param calls the ids of the blocks that are new, and those of the calls in them
   */
  static J.CompilationUnit take(J.CompilationUnit file, Map<UUID, UUID> calls) {
    return calls.isEmpty()
        ? file
        : (J.CompilationUnit) new CommentsOfBraced(calls).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block block = super.visitBlock(before, p);
    WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
    return take(list)
        ? block.getPadding().withStatements(list.statements()).withEnd(list.end())
        : block;
  }

  /** What is said behind the last statement of a group belongs to the next. */
  @Override
  public J.Case visitCase(J.Case before, Integer p) {
    J.Case group = super.visitCase(before, p);
    WorkingList list =
        new WorkingList(group.getPadding().getStatements().getPadding().getElements(), Space.EMPTY);
    return take(list)
        ? group
            .getPadding()
            .withStatements(
                group.getPadding().getStatements().getPadding().withElements(list.statements()))
        : group;
  }

  @Override
  public J.If visitIf(J.If before, Integer p) {
    J.If choice = super.visitIf(before, p);
    J.If.Else otherwise = choice.getElsePart();
    if (otherwise == null || !isNew(choice.getThenPart())) {
      return choice;
    }
    Space beside = Spaces.trailing(otherwise.getPrefix());
    return beside.getComments().isEmpty()
        ? choice
        : choice
            .withThenPart(with((J.Block) choice.getThenPart(), beside))
            .withElsePart(otherwise.withPrefix(Spaces.leading(otherwise.getPrefix())));
  }

  private boolean take(WorkingList list) {
    boolean isChanged = false;
    for (int i = 0; i < list.size(); i++) {
      Space behind = list.prefix(i + 1);
      Space beside = Spaces.trailing(behind);
      Optional<Statement> filled =
          beside.getComments().isEmpty() ? Optional.empty() : atEnd(list.get(i), beside);
      if (filled.isPresent()) {
        list.set(i, filled.get());
        list.setPrefix(i + 1, Spaces.leading(behind));
        isChanged = true;
      }
    }
    return isChanged;
  }

  /** The statement with a comment in the braces that end it, if those are new. */
  private Optional<Statement> atEnd(Statement statement, Space beside) {
    if (isNew(statement)) {
      return Optional.of(with((J.Block) statement, beside));
    }
    if (statement instanceof J.Case rule && rule.getBody() instanceof Statement body) {
      return atEnd(body, beside).map(rule::withBody);
    }
    if (!(statement instanceof J.If choice)) {
      return Optional.empty();
    }
    J.If.Else otherwise = choice.getElsePart();
    return otherwise == null
        ? atEnd(choice.getThenPart(), beside).map(choice::withThenPart)
        : atEnd(otherwise.getBody(), beside)
            .map(body -> choice.withElsePart(otherwise.withBody(body)));
  }

  /** Whether a block is new, and has lines of its own. */
  private boolean isNew(Statement statement) {
    return calls.containsKey(statement.getId())
        && statement instanceof J.Block block
        && Spaces.breaksLine(block.getEnd());
  }

  private J.Block with(J.Block block, Space beside) {
    List<JRightPadded<Statement>> statements = new ArrayList<>(block.getPadding().getStatements());
    WorkingList list = new WorkingList(statements, block.getEnd());
    int next = list.indexOf(Objects.requireNonNull(calls.get(block.getId()))) + 1;
    list.setPrefix(next, Spaces.join(beside, list.prefix(next)));
    return block.getPadding().withStatements(list.statements()).withEnd(list.end());
  }
}
