package io.github.lockscope.edit;

import io.github.lockscope.scope.ScopeNames;
import io.github.lockscope.site.Guard;
import io.github.lockscope.site.ScopePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/**
 * Makes the code of one hold by a guard.
 *
 * @param hold the hold
 * @param names how types and variables are written in the file
 */
record ScopeCode(ScopePlan.Hold hold, ScopeNames names) {
  /** {@code LockScope held = LockScope.acquire(lock)} */
  J.Try.Resource resource() {
    J.VariableDeclarations.NamedVariable variable =
        new J.VariableDeclarations.NamedVariable(
            Tree.randomId(),
            Space.SINGLE_SPACE,
            Markers.EMPTY,
            variable(),
            List.of(),
            JLeftPadded.build(acquire().<Expression>withPrefix(Space.SINGLE_SPACE))
                .withBefore(Space.SINGLE_SPACE),
            variableType());
    return new J.Try.Resource(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        new J.VariableDeclarations(
            Tree.randomId(),
            Space.EMPTY,
            Markers.EMPTY,
            List.of(),
            List.of(),
            names.declared(hold.guard().resource()),
            null,
            List.of(JRightPadded.build(variable))),
        false);
  }

  /** {@code held.release()} */
  Statement release() {
    return call(
        variable(), hold.guard().release().orElseThrow(), JavaType.Primitive.Void, List.of());
  }

  /** A choice that asks whether the lock is held, or whether it is not. */
  J.If ask(J.If choice, boolean isHeld) {
    J.ControlParentheses<Expression> before = choice.getIfCondition();
    Expression test = test(isHeld).withPrefix(before.getTree().getPrefix());
    return choice.withIfCondition(
        new J.ControlParentheses<>(
            Tree.randomId(),
            before.getPrefix(),
            Markers.EMPTY,
            before.getPadding().getTree().withElement(test)));
  }

  /** {@code held != null} or {@code held == null} */
  Expression test(boolean isHeld) {
    J.Literal nothing =
        new J.Literal(
            Tree.randomId(),
            Space.SINGLE_SPACE,
            Markers.EMPTY,
            null,
            "null",
            null,
            JavaType.Primitive.Null);
    return new J.Binary(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        variable(),
        JLeftPadded.build(isHeld ? J.Binary.Type.NotEqual : J.Binary.Type.Equal)
            .withBefore(Space.SINGLE_SPACE),
        nothing,
        JavaType.Primitive.Boolean);
  }

  private Expression acquire() {
    Guard guard = hold.guard();
    JavaType resource = type(guard.resource());
    List<Expression> lock = List.of(withoutParentheses(hold.lock()).withPrefix(Space.EMPTY));
    return switch (guard.shape()) {
      case FACTORY ->
          call(
              names.called(guard.type()),
              hold.method(),
              resource,
              Stream.concat(lock.stream(), hold.arguments().stream()).toList());
      case CONSTRUCTOR -> construct(guard, lock);
      case OWN_LOCK ->
          call(hold.lock().withPrefix(Space.EMPTY), hold.method(), resource, List.of());
      case ADAPTER ->
          call(
              call(names.called(guard.type()), "of", type(guard.type()), lock),
              hold.method(),
              resource,
              List.of());
    };
  }

  /** What is called on may need them, and an argument does not. */
  private static Expression withoutParentheses(Expression lock) {
    return lock instanceof J.Parentheses<?> around
            && around.getTree() instanceof Expression inner
            && inner.getPrefix().getComments().isEmpty()
            && around.getPadding().getTree().getAfter().getComments().isEmpty()
        ? withoutParentheses(inner)
        : lock;
  }

  private J.NewClass construct(Guard guard, List<Expression> lock) {
    return new J.NewClass(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        null,
        Space.EMPTY,
        (TypeTree) names.called(guard.type()).<Expression>withPrefix(Space.SINGLE_SPACE),
        JContainer.build(lock.stream().map(JRightPadded::build).toList()),
        null,
        method("<constructor>", type(guard.type()), lock));
  }

  private J.MethodInvocation call(
      Expression target, String name, JavaType result, List<Expression> arguments) {
    JavaType.Method method = method(name, result, arguments);
    List<JRightPadded<Expression>> padded = new ArrayList<>();
    for (Expression argument : arguments) {
      Space before = padded.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
      padded.add(JRightPadded.build(argument.<Expression>withPrefix(before)));
    }
    if (padded.isEmpty()) {
      padded.add(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)));
    }
    return new J.MethodInvocation(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        JRightPadded.build(target),
        null,
        new J.Identifier(
            Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, method, null),
        JContainer.build(hold.beforeArguments(), padded, Markers.EMPTY),
        method);
  }

  private JavaType.Method method(String name, JavaType result, List<Expression> arguments) {
    List<String> parameters = new ArrayList<>();
    List<JavaType> types = new ArrayList<>();
    for (Expression argument : arguments) {
      parameters.add("arg" + types.size());
      types.add(argument.getType() == null ? JavaType.Unknown.getInstance() : argument.getType());
    }
    return new JavaType.Method(
        null,
        Flag.Public.getBitMask(),
        JavaType.ShallowClass.build(hold.guard().type()),
        name,
        result,
        parameters,
        types,
        List.of(),
        List.of(),
        null,
        null);
  }

  private J.Identifier variable() {
    return new J.Identifier(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        List.of(),
        names.variable(hold),
        variableType().getType(),
        variableType());
  }

  private JavaType.Variable variableType() {
    return new JavaType.Variable(
        null,
        0,
        names.variable(hold),
        JavaType.Unknown.getInstance(),
        type(hold.guard().resource()),
        List.of());
  }

  private static JavaType type(String name) {
    return JavaType.ShallowClass.build(name);
  }
}
