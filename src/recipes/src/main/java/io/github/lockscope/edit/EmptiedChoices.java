package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.HarmlessCondition;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Takes choices away whose every branch did nothing but release, each to a plan of its own. */
final class EmptiedChoices extends JavaIsoVisitor<Integer> {
  private final Set<UUID> choices;
  private final IdleQuestion question;
  private final BareCall bareCall;

  private EmptiedChoices(Set<UUID> choices, J.CompilationUnit file) {
    this.choices = choices;
    this.question = new IdleQuestion(file);
    this.bareCall = new BareCall(file);
  }

  /**
   * Takes choices away that do nothing any more.
   *
   * @param choices the ids of those that lost a release
   */
  static J.CompilationUnit remove(J.CompilationUnit file, Set<UUID> choices) {
    return choices.isEmpty()
        ? file
        : (J.CompilationUnit) new EmptiedChoices(choices, file).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block visited = super.visitBlock(before, p);
    J.Block block = visited.withStatements(ListUtils.map(visited.getStatements(), this::asked));
    Set<UUID> idle =
        block.getStatements().stream()
            .filter(this::isIdle)
            .map(Statement::getId)
            .collect(Collectors.toSet());
    return idle.isEmpty() || idle.size() == block.getStatements().size()
        ? block
        : IdleStatements.without(idle, block, getCursor());
  }

  /** {@code if (open) { … } else if (locked) { }} */
  @Override
  public J.If visitIf(J.If before, Integer p) {
    J.If choice = super.visitIf(before, p);
    J.If.Else last = choice.getElsePart();
    if (last == null || Comments.areInside(last)) {
      return choice;
    }
    if (isIdle(last.getBody())) {
      return choice.withElsePart(null);
    }
    return last.getBody() instanceof J.If next && isEmptied(next)
        ? bareCall
            .in(next.getIfCondition().getTree())
            .map(call -> choice.withElsePart(last.withBody(braced(call))))
            .orElse(choice)
        : choice;
  }

  /** A statement in the braces of a second branch. */
  private J.Block braced(Statement call) {
    Layout layout = Layout.ofBranch(getCursor());
    return J.Block.createEmptyBlock()
        .withPrefix(layout.beforeBrace())
        .withStatements(List.of(call.withPrefix(layout.newInnerLine())))
        .withEnd(layout.beforeClosingBrace());
  }

  /** What a choice that does nothing asks, if it has to be asked still. */
  private Statement asked(Statement statement) {
    return statement instanceof J.If choice && isEmptied(choice)
        ? bareCall
            .in(choice.getIfCondition().getTree())
            .<Statement>map(call -> call.withPrefix(choice.getPrefix()))
            .orElse(choice)
        : statement;
  }

  private boolean isIdle(Statement statement) {
    return (statement instanceof J.If choice
            && isEmptied(choice)
            && question.is(choice.getIfCondition().getTree()))
        || (statement instanceof J.Switch many
            && choices.contains(many.getId())
            && !Comments.areInside(many)
            && isIdle(many));
  }

  private boolean isEmptied(J.If choice) {
    return choices.contains(choice.getId())
        && !Comments.areInside(choice)
        && choice.getElsePart() == null
        && choice.getThenPart() instanceof J.Block branch
        && branch.getStatements().isEmpty();
  }

  private static boolean isIdle(J.Switch choice) {
    return HarmlessCondition.is(choice.getSelector().getTree())
        && choice.getCases().getStatements().stream()
            .allMatch(group -> group instanceof J.Case one && isIdle(one));
  }

  private static boolean isIdle(J.Case group) {
    boolean isIdleRule = group.getBody() == null || isEmpty(group.getBody());
    return isIdleRule
        && group.getGuard() == null
        && group.getStatements().stream()
            .allMatch(statement -> isEmpty(statement) || Exits.isPlainBreak(statement));
  }

  private static boolean isEmpty(J code) {
    return code instanceof J.Empty
        || (code instanceof J.Block block && block.getStatements().isEmpty());
  }
}
