package io.github.lockscope.region;

import io.github.lockscope.site.Holds;
import io.github.lockscope.tree.OwnCodeVisitor;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * Whether code works on fields, or has its own methods do so, only under a condition: in a {@code
 * finally}, that may be the condition that something failed.
 */
final class WorkUnderCondition extends OwnCodeVisitor<Integer> {
  private final Holds holds;
  private int depth;
  private boolean found;

  private WorkUnderCondition(Holds holds) {
    this.holds = holds;
  }

  /** Whether some statements do; to release is no work. */
  static boolean isIn(List<Statement> statements, Holds holds) {
    WorkUnderCondition search = new WorkUnderCondition(holds);
    statements.forEach(statement -> search.visit(statement, 0));
    return search.found;
  }

  @Override
  public J.If visitIf(J.If choice, Integer p) {
    visit(choice.getIfCondition(), p);
    depth++;
    visit(choice.getThenPart(), p);
    visit(choice.getElsePart(), p);
    depth--;
    return choice;
  }

  @Override
  public J.Switch visitSwitch(J.Switch choice, Integer p) {
    visit(choice.getSelector(), p);
    depth++;
    visit(choice.getCases(), p);
    depth--;
    return choice;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
    JavaType.Variable variable = name.getFieldType();
    // What never changes is no state that a lock would guard; neither is a log.
    boolean isState =
        variable != null
            && ReceiverReader.isMember(variable)
            && !(variable.hasFlags(Flag.Static) && variable.hasFlags(Flag.Final))
            && !name.getSimpleName().equals("this")
            && !name.getSimpleName().equals("super");
    found |= depth > 0 && isState;
    return name;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    if (holds.isLockCall(call)) {
      return call;
    }
    Expression receiver = call.getSelect();
    boolean isOwn =
        receiver == null
            || (receiver instanceof J.Identifier name
                && (name.getSimpleName().equals("this") || name.getSimpleName().equals("super")));
    found |= depth > 0 && isOwn;
    return super.visitMethodInvocation(call, p);
  }
}
