package io.github.lockscope.tree;

import java.util.List;
import java.util.Map;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Code that deals in locals and constants, so that nobody can tell whether it runs before or after
 * the release of a lock. It may leave its method, and may pass an interrupt on.
 */
public final class LocalCode {
  private static final MethodMatcher CURRENT_THREAD =
      new MethodMatcher("java.lang.Thread currentThread()");
  private static final MethodMatcher INTERRUPT = new MethodMatcher("java.lang.Thread interrupt()");

  private final Constants constants;

  /**
   * Creates the judge for one file.
   *
   * @param file the file, for the constants that it declares
   */
  public LocalCode(JavaSourceFile file) {
    this.constants = new Constants(file, Map.of());
  }

  /** Whether statements are such code. */
  public boolean is(List<Statement> statements) {
    return statements.stream().allMatch(this::isLocal);
  }

  private boolean isLocal(Statement statement) {
    if (statement instanceof J.Return jump) {
      return jump.getExpression() == null || isValue(jump.getExpression());
    }
    if (statement instanceof J.Throw jump) {
      return isException(jump.getException());
    }
    return statement instanceof J.Break
        || statement instanceof J.Continue
        || passesInterruptOn(statement)
        || Harmless.is(statement);
  }

  /** {@code Thread.currentThread().interrupt()} */
  public static boolean passesInterruptOn(Statement statement) {
    return statement instanceof J.MethodInvocation call
        && INTERRUPT.matches(call)
        && call.getSelect() instanceof J.MethodInvocation thread
        && CURRENT_THREAD.matches(thread);
  }

  /** An exception that is there already, or a new one of the JDK's, which tells nobody. */
  private boolean isException(Expression exception) {
    if (exception.unwrap() instanceof J.NewClass creation) {
      JavaType.FullyQualified type = TypeUtils.asFullyQualified(creation.getType());
      return type != null
          && type.getFullyQualifiedName().startsWith("java.")
          && creation.getBody() == null
          && creation.getEnclosing() == null
          && creation.getArguments().stream().allMatch(this::isArgument);
    }
    return isValue(exception);
  }

  private boolean isArgument(Expression argument) {
    return argument instanceof J.Empty || isValue(argument) || isText(argument);
  }

  /** A text put together of values that are not asked for theirs. */
  private boolean isText(Expression expression) {
    Expression part = expression.unwrap();
    return (part instanceof J.Binary binary && binary.getOperator() == J.Binary.Type.Addition)
        ? isText(binary.getLeft()) && isText(binary.getRight())
        : isValue(part)
            && (part.getType() instanceof JavaType.Primitive || TypeUtils.isString(part.getType()));
  }

  private static boolean isLocal(J.Identifier name) {
    return name.getSimpleName().equals("this") || Harmless.isLocal(name);
  }

  private boolean isValue(Expression expression) {
    Expression value = expression.unwrap();
    return (value instanceof J.Identifier name && isLocal(name))
        || constants.judge(value) == Constants.Answer.YES;
  }
}
