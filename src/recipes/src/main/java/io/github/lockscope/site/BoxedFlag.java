package io.github.lockscope.site;

import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * {@code Boolean got = lock.tryLock();}: a boxed local that is only ever given a truth value. To
 * take that out of its box cannot fail, JLS 5.1.8.
 */
public final class BoxedFlag extends CodeVisitor<Integer> {
  private static final String BOX = "java.lang.Boolean";

  private final String name;
  private boolean mayBeEmpty;

  private BoxedFlag(String name) {
    this.name = name;
  }

  /**
   * Whether an expression is such a local, or its opposite.
   *
   * @param place where the code that it is in stands
   */
  public static boolean is(Expression expression, Cursor place) {
    Expression plain = expression.unwrap();
    if (plain instanceof J.Unary negation && negation.getOperator() == J.Unary.Type.Not) {
      return is(negation.getExpression(), place);
    }
    return plain instanceof J.Identifier local
        && TypeUtils.isOfClassType(local.getType(), BOX)
        && Harmless.isLocal(local)
        && isAlwaysGiven(local.getSimpleName(), place);
  }

  private static boolean isAlwaysGiven(String name, Cursor place) {
    boolean isAtFirst =
        Locals.around(place)
            .declaration(name)
            .map(J.VariableDeclarations.NamedVariable::getInitializer)
            .filter(BoxedFlag::isTruth)
            .isPresent();
    BoxedFlag search = new BoxedFlag(name);
    search.visit(Locals.member(place).<J>getValue(), 0);
    return isAtFirst && !search.mayBeEmpty;
  }

  private static boolean isTruth(Expression value) {
    Expression plain = value.unwrap();
    return plain.getType() == JavaType.Primitive.Boolean
        || (plain instanceof J.FieldAccess constant
            && TypeUtils.isOfClassType(constant.getTarget().getType(), BOX)
            && Set.of("TRUE", "FALSE").contains(constant.getSimpleName()));
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    mayBeEmpty |=
        assignment.getVariable().unwrap() instanceof J.Identifier variable
            && variable.getSimpleName().equals(name)
            && !isTruth(assignment.getAssignment());
    return super.visitAssignment(assignment, p);
  }
}
