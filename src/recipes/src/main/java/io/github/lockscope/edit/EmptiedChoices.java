package io.github.lockscope.edit;

import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.HarmlessCondition;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Takes choices away whose every branch did nothing but release, each to a plan of its own. */
final class EmptiedChoices extends JavaIsoVisitor<Integer> {
  private final Set<UUID> choices;

  private EmptiedChoices(Set<UUID> choices) {
    this.choices = choices;
  }

  /**
   * Takes choices away that do nothing any more.
   *
   * @param choices the ids of those that lost a release
   */
  static J.CompilationUnit remove(J.CompilationUnit file, Set<UUID> choices) {
    return choices.isEmpty()
        ? file
        : (J.CompilationUnit) new EmptiedChoices(choices).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block block = super.visitBlock(before, p);
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
    return last != null && isIdle(last.getBody()) && !Comments.areInside(last)
        ? choice.withElsePart(null)
        : choice;
  }

  private boolean isIdle(Statement statement) {
    return choices.contains(statement.getId())
        && !Comments.areInside(statement)
        && ((statement instanceof J.If choice && isIdle(choice))
            || (statement instanceof J.Switch many && isIdle(many)));
  }

  private static boolean isIdle(J.If choice) {
    return choice.getElsePart() == null
        && choice.getThenPart() instanceof J.Block branch
        && branch.getStatements().isEmpty()
        && HarmlessCondition.is(choice.getIfCondition().getTree());
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
            .allMatch(
                statement ->
                    isEmpty(statement)
                        || (statement instanceof J.Break out && out.getLabel() == null));
  }

  private static boolean isEmpty(J code) {
    return code instanceof J.Empty
        || (code instanceof J.Block block && block.getStatements().isEmpty());
  }
}
