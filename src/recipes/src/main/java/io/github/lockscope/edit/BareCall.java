package io.github.lockscope.edit;

import io.github.lockscope.tree.Negation;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The call that is all there is to a question, as a statement. Only of a method of the same file:
 * of others it is not known whether a compiler may insist that somebody looks at what they give.
 */
final class BareCall {
  private final J.CompilationUnit file;

  /**
   * Prepares.
   *
   * @param file the file whose methods these are
   */
  BareCall(J.CompilationUnit file) {
    this.file = file;
  }

  /** {@code call()}, {@code !call()} */
  Optional<Statement> in(Expression question) {
    Expression asked = question.unwrap();
    Expression plain = Negation.of(asked).orElse(asked);
    // JLS 5.1.8: a box would be opened, and an empty one fails.
    return plain instanceof J.MethodInvocation call
            && call.getType() == JavaType.Primitive.Boolean
            && call.getMethodType() != null
            && isOwn(call.getMethodType())
        ? Optional.of(call)
        : Optional.empty();
  }

  private boolean isOwn(JavaType.Method method) {
    JavaType.FullyQualified owner = method.getDeclaringType();
    return file.getClasses().stream()
            .map(declared -> TypeUtils.asFullyQualified(declared.getType()))
            .anyMatch(outer -> outer != null && isWithin(owner, outer))
        && method.getAnnotations().stream().noneMatch(BareCall::asksForLook)
        && !isAnnotated(owner);
  }

  private static boolean isWithin(JavaType.FullyQualified type, JavaType.FullyQualified outer) {
    return type.getFullyQualifiedName().equals(outer.getFullyQualifiedName())
        || (type.getOwningClass() != null && isWithin(type.getOwningClass(), outer));
  }

  private static boolean isAnnotated(JavaType.FullyQualified type) {
    return type.getAnnotations().stream().anyMatch(BareCall::asksForLook)
        || (type.getOwningClass() != null && isAnnotated(type.getOwningClass()));
  }

  private static boolean asksForLook(JavaType.FullyQualified annotation) {
    return annotation.getClassName().equals("CheckReturnValue");
  }
}
