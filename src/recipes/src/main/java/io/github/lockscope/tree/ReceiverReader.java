package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Reads what expressions at one place in the code denote. */
public final class ReceiverReader {
  private static final String READ_WRITE_LOCK = "java.util.concurrent.locks.ReadWriteLock";
  private static final String STAMPED_LOCK = "java.util.concurrent.locks.StampedLock";
  private static final Set<String> READ_WRITE_VIEWS = Set.of("readLock", "writeLock");
  private static final Set<String> STAMPED_VIEWS =
      Set.of("asReadLock", "asWriteLock", "asReadWriteLock");

  private final Cursor place;

  /** Reads expressions as they are meant at a place. */
  public ReceiverReader(Cursor place) {
    this.place = place;
  }

  /** Reads the receiver of a call, which may be implied. */
  public Receiver receiverOf(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    if (method != null && method.hasFlags(Flag.Static)) {
      return new Receiver.StaticField(
          method.getDeclaringType().getFullyQualifiedName(), "class", true);
    }
    Expression select = call.getSelect();
    if (select != null) {
      return read(select);
    }
    return method == null
        ? new Receiver.Unreadable(call.getId())
        : enclosingInstance(method.getDeclaringType());
  }

  /** Reads an expression. */
  public Receiver read(Expression expression) {
    if (expression instanceof J.Parentheses<?> parentheses
        && parentheses.getTree() instanceof Expression inner) {
      return read(inner);
    }
    if (expression instanceof J.TypeCast cast) {
      return read(cast.getExpression());
    }
    if (expression instanceof J.Identifier identifier) {
      return identifier(identifier);
    }
    if (expression instanceof J.FieldAccess access) {
      return fieldAccess(access);
    }
    if (expression instanceof J.MethodInvocation call) {
      return call(call);
    }
    if (expression instanceof J.ArrayAccess access) {
      return new Receiver.Element(
          read(access.getIndexed()), read(access.getDimension().getIndex()));
    }
    if (expression instanceof J.Literal literal) {
      return new Receiver.Constant(String.valueOf(literal.getValueSource()));
    }
    if (expression instanceof J.Binary binary && !asksForText(binary)) {
      return new Receiver.Operation(
          binary.getOperator().name(), List.of(read(binary.getLeft()), read(binary.getRight())));
    }
    if (expression instanceof J.Unary unary && !unary.getOperator().isModifying()) {
      return new Receiver.Operation(
          unary.getOperator().name(), List.of(read(unary.getExpression())));
    }
    if (expression instanceof J.Ternary choice) {
      return new Receiver.Choice(
          List.of(
              read(choice.getCondition()),
              read(choice.getTruePart()),
              read(choice.getFalsePart())));
    }
    return fresh(expression);
  }

  /** JLS 5.1.11: what an object of its own says of itself may be something else each time. */
  private static boolean asksForText(J.Binary operation) {
    return operation.getOperator() == J.Binary.Type.Addition
        && !(hasLastingText(operation.getLeft()) && hasLastingText(operation.getRight()));
  }

  private static boolean hasLastingText(Expression operand) {
    return operand.getType() instanceof JavaType.Primitive || TypeUtils.isString(operand.getType());
  }

  /** What makes a new object, or changes a variable, each time that it is evaluated. */
  private Receiver fresh(Expression expression) {
    if (expression instanceof J.NewClass creation) {
      return new Receiver.Fresh("new " + creation.getType(), arguments(creation.getArguments()));
    }
    if (expression instanceof J.Binary text) {
      return new Receiver.Fresh("+", arguments(List.of(text.getLeft(), text.getRight())));
    }
    if (expression instanceof J.Unary step) {
      return new Receiver.Fresh(step.getOperator().name(), List.of(read(step.getExpression())));
    }
    if (expression instanceof J.Assignment assignment) {
      return new Receiver.Fresh(
          "=", List.of(read(assignment.getVariable()), read(assignment.getAssignment())));
    }
    if (expression instanceof J.AssignmentOperation assignment) {
      return new Receiver.Fresh(
          assignment.getOperator().name(),
          List.of(read(assignment.getVariable()), read(assignment.getAssignment())));
    }
    return expression instanceof J.Lambda || expression instanceof J.MemberReference
        ? new Receiver.Fresh("->", List.of())
        : new Receiver.Unreadable(expression.getId());
  }

  private List<Receiver> arguments(List<Expression> arguments) {
    return arguments.stream()
        .filter(argument -> !(argument instanceof J.Empty))
        .map(this::read)
        .toList();
  }

  private Receiver identifier(J.Identifier identifier) {
    String name = identifier.getSimpleName();
    if (name.equals("this") || name.equals("super")) {
      return enclosingInstance(null);
    }
    JavaType.Variable variable = identifier.getFieldType();
    return variable != null && isMember(variable)
        ? field(enclosingInstance((JavaType.FullyQualified) variable.getOwner()), variable)
        : new Receiver.Local(
            name, Scope.lookUp(name, place).map(J.VariableDeclarations.NamedVariable::getId));
  }

  /** Locals are owned by a method, or in initialisers by a type that is not known. */
  public static boolean isMember(JavaType.Variable variable) {
    return variable.getOwner() instanceof JavaType.FullyQualified
        && !(variable.getOwner() instanceof JavaType.Unknown);
  }

  private Receiver fieldAccess(J.FieldAccess access) {
    if (access.getSimpleName().equals("this")) {
      JavaType.FullyQualified type = TypeUtils.asFullyQualified(access.getTarget().getType());
      return type == null
          ? new Receiver.Unreadable(access.getId())
          : new Receiver.This(type.getFullyQualifiedName());
    }
    JavaType.Variable variable = access.getName().getFieldType();
    if (variable == null || !isMember(variable)) {
      return new Receiver.Unreadable(access.getId());
    }
    // A static field is the same through any qualifier, and the qualifier may be a mere type name.
    return variable.hasFlags(Flag.Static)
        ? field(new Receiver.This(""), variable)
        : field(read(access.getTarget()), variable);
  }

  private Receiver field(Receiver target, JavaType.Variable variable) {
    String owner = String.valueOf(variable.getOwner());
    boolean lasts = LastingFields.include(variable, place);
    return variable.hasFlags(Flag.Static)
        ? new Receiver.StaticField(owner, variable.getName(), lasts)
        : new Receiver.Field(target, owner, variable.getName(), lasts);
  }

  private Receiver call(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    if (method == null) {
      return new Receiver.Unreadable(call.getId());
    }
    Receiver target = receiverOf(call);
    if (isView(method)) {
      return new Receiver.View(target, method.getName());
    }
    List<Receiver> parts = new ArrayList<>();
    if (!method.hasFlags(Flag.Static)) {
      parts.add(target);
    }
    parts.addAll(arguments(call.getArguments()));
    String signature =
        method.getDeclaringType().getFullyQualifiedName()
            + "#"
            + method.getName()
            + method.getParameterTypes();
    return AdvancingCalls.include(method)
        ? new Receiver.Fresh(signature, List.copyOf(parts))
        : new Receiver.Call(signature, List.copyOf(parts));
  }

  /** Whether a method gives one of the two locks of a pair. */
  public static boolean isView(JavaType.Method method) {
    if (!method.getParameterTypes().isEmpty()) {
      return false;
    }
    return (READ_WRITE_VIEWS.contains(method.getName())
            && TypeUtils.isAssignableTo(READ_WRITE_LOCK, method.getDeclaringType()))
        || (STAMPED_VIEWS.contains(method.getName())
            && TypeUtils.isAssignableTo(STAMPED_LOCK, method.getDeclaringType()));
  }

  /**
   * The innermost enclosing instance that has the members of a type, or simply the innermost one.
   */
  private Receiver enclosingInstance(JavaType.@Nullable FullyQualified declaring) {
    String innermost = "";
    for (Cursor at = place; at.getValue() instanceof J; at = at.getParentTreeCursor()) {
      JavaType.FullyQualified type = classAt(at);
      if (type == null) {
        continue;
      }
      if (declaring == null || TypeUtils.isAssignableTo(declaring.getFullyQualifiedName(), type)) {
        return new Receiver.This(type.getFullyQualifiedName());
      }
      if (innermost.isEmpty()) {
        innermost = type.getFullyQualifiedName();
      }
    }
    return new Receiver.This(declaring == null ? innermost : declaring.getFullyQualifiedName());
  }

  private static JavaType.@Nullable FullyQualified classAt(Cursor at) {
    if (at.getValue() instanceof J.ClassDeclaration declaration) {
      return declaration.getType();
    }
    if (at.getValue() instanceof J.NewClass creation && creation.getBody() != null) {
      return TypeUtils.asFullyQualified(creation.getType());
    }
    return null;
  }
}
