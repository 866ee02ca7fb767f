package io.github.lockscope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Says where a site is: {@code Account.deposit(int)}, or in a class without a name {@code
 * Account.deposit(int).<anonymous Runnable>.run()}, as the compiler writes it. It is what tells
 * sites of a file apart while others come and go.
 */
final class SitePlace {
  private SitePlace() {}

  /** The classes, methods and fields around a tree, from the outside in. */
  static String of(Cursor cursor) {
    Deque<String> names = new ArrayDeque<>();
    J inner = cursor.getValue();
    for (Cursor at = cursor; at.getValue() instanceof J; at = at.getParentTreeCursor()) {
      J tree = at.getValue();
      String name = name(tree, at, inner);
      if (!name.isEmpty()) {
        names.push(name);
      }
      inner = tree;
    }
    return String.join(".", names);
  }

  private static String name(J tree, Cursor at, J inner) {
    if (tree instanceof J.ClassDeclaration type) {
      return type.getSimpleName();
    }
    if (tree instanceof J.MethodDeclaration method) {
      return signature(method);
    }
    if (tree instanceof J.EnumValue constant) {
      return constant.getName().getSimpleName();
    }
    if (tree instanceof J.NewClass created) {
      return created.getClazz() != null && inner == created.getBody()
          ? "<anonymous " + typeName(created.getClazz().getType(), created.getClazz()) + ">"
          : "";
    }
    if (tree instanceof J.VariableDeclarations.NamedVariable variable) {
      return variable.isField(at) ? variable.getSimpleName() : "";
    }
    if (tree instanceof J.Block block && J.Block.isStaticOrInitBlock(at)) {
      return block.isStatic() ? "<clinit>" : "<init>";
    }
    return "";
  }

  private static String signature(J.MethodDeclaration method) {
    return method.getParameters().stream()
        .filter(J.VariableDeclarations.class::isInstance)
        .map(parameter -> typeName((J.VariableDeclarations) parameter))
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  private static String typeName(J.VariableDeclarations parameter) {
    JavaType type = parameter.getVariables().get(0).getType();
    String name = typeName(type, parameter.getTypeExpression());
    return parameter.getVarargs() == null ? name : name + "...";
  }

  private static String typeName(@Nullable JavaType type, @Nullable TypeTree written) {
    JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
    if (named != null && !(named instanceof JavaType.Unknown)) {
      return named.getClassName();
    }
    return written == null ? "?" : written.withPrefix(Space.EMPTY).toString();
  }
}
