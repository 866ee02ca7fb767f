package io.github.lockscope.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** The local variables and parameters of one class member, by name. */
public final class Locals {
  private static final String MESSAGE = Locals.class.getName();

  private final Map<String, J.VariableDeclarations.NamedVariable> declared = new HashMap<>();
  private final Set<String> declaredTwice = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> ofRounds = new HashSet<>();
  private final Set<String> ofPatterns = new HashSet<>();

  private Locals() {}

  /** The locals of the class member that a cursor lies in. */
  public static Locals around(Cursor cursor) {
    Cursor member = member(cursor);
    // Each site in the member asks for them.
    return member.computeMessageIfAbsent(MESSAGE, key -> in(member.getValue()));
  }

  private static Locals in(J member) {
    Locals locals = new Locals();
    locals.new Collector().visit(member, 0);
    return locals;
  }

  /**
   * The member (method, initialiser, field) of a top-level or member class that a cursor lies in.
   * Local and anonymous classes belong to the member around them, whose locals they can see.
   */
  public static Cursor member(Cursor cursor) {
    Cursor member = cursor;
    for (Cursor at = cursor; at.getValue() instanceof J; at = at.getParentTreeCursor()) {
      Cursor parent = at.getParentTreeCursor();
      if (parent.getValue() instanceof J.Block
          && parent.getParentTreeCursor().getValue() instanceof J.ClassDeclaration) {
        member = at;
        Object around = parent.getParentTreeCursor().getParentTreeCursor().getValue();
        boolean isLocalClass =
            around instanceof J.Block
                && !(parent
                        .getParentTreeCursor()
                        .getParentTreeCursor()
                        .getParentTreeCursor()
                        .getValue()
                    instanceof J.ClassDeclaration);
        if (!isLocalClass) {
          return member;
        }
      }
      if (!(parent.getValue() instanceof J)) {
        break;
      }
    }
    return member;
  }

  /** What a local is bound to for good: the initialiser of one that is never written again. */
  public static Optional<Expression> binding(Receiver.Local local, Cursor place) {
    return around(place).written.contains(local.name()) ? Optional.empty() : start(local, place);
  }

  private static Optional<Expression> start(Receiver.Local local, Cursor place) {
    return Scope.lookUp(local.name(), place)
        .map(J.VariableDeclarations.NamedVariable::getInitializer);
  }

  /** The parts of a receiver, and of what its local variables are bound to for good. */
  public static Stream<Receiver> reachedFrom(Receiver receiver, Cursor place) {
    return reachedFrom(receiver, place, Locals::binding);
  }

  /** The parts of a receiver, and of what its local variables are first, if not for good. */
  public static Stream<Receiver> startingFrom(Receiver receiver, Cursor place) {
    return reachedFrom(receiver, place, Locals::start);
  }

  private static Stream<Receiver> reachedFrom(
      Receiver receiver,
      Cursor place,
      BiFunction<Receiver.Local, Cursor, Optional<Expression>> value) {
    return receiver
        .allParts()
        .flatMap(
            part ->
                part instanceof Receiver.Local local
                    ? Stream.concat(
                        Stream.of(local),
                        value.apply(local, place).stream()
                            .map(expression -> new ReceiverReader(place).read(expression))
                            .flatMap(Receiver::allParts))
                    : Stream.of(part));
  }

  /** The declaration of a local; empty where there are several of its name, or none. */
  public Optional<J.VariableDeclarations.NamedVariable> declaration(String name) {
    return declaredTwice.contains(name) || parameters.contains(name)
        ? Optional.empty()
        : Optional.ofNullable(declared.get(name));
  }

  /** Whether a local has its value from its declaration on. */
  public boolean isBoundAtDeclaration(String name) {
    J.VariableDeclarations.NamedVariable variable = declared.get(name);
    return parameters.contains(name)
        || (variable != null && !declaredTwice.contains(name) && variable.getInitializer() != null);
  }

  /** Whether a variable of this name is assigned after its declaration. */
  public boolean isWritten(String name) {
    return written.contains(name);
  }

  /** Whether a parameter of the member, or of a lambda in it, has this name. */
  public boolean isParameter(String name) {
    return parameters.contains(name);
  }

  /**
   * Whether one variable of the member has this name, and the value it starts with for good, be it
   * one of a pattern or one that a loop declares anew for each round.
   */
  public boolean isOneForGood(String name) {
    return (isBoundAtDeclaration(name) || ofRounds.contains(name) || ofPatterns.contains(name))
        && !declaredTwice.contains(name)
        && !isWritten(name);
  }

  /** Whether a variable of this name is declared in the member. */
  public boolean declares(String name) {
    return declared.containsKey(name);
  }

  private final class Collector extends AssignmentVisitor {
    @Override
    public J.VariableDeclarations.NamedVariable visitVariable(
        J.VariableDeclarations.NamedVariable variable, Integer p) {
      String name = variable.getSimpleName();
      if (declared.put(name, variable) != null || ofPatterns.contains(name)) {
        declaredTwice.add(name);
      }
      Object owner = getCursor().getParentTreeCursor().getParentTreeCursor().getValue();
      if (owner instanceof J.MethodDeclaration || owner instanceof J.Lambda.Parameters) {
        parameters.add(name);
      }
      return super.visitVariable(variable, p);
    }

    @Override
    public J.ForEachLoop visitForEachLoop(J.ForEachLoop loop, Integer p) {
      if (loop.getControl().getVariable() instanceof J.VariableDeclarations each) {
        each.getVariables().forEach(variable -> ofRounds.add(variable.getSimpleName()));
      }
      return super.visitForEachLoop(loop, p);
    }

    /** JLS 14.30.1 */
    @Override
    public J.InstanceOf visitInstanceOf(J.InstanceOf test, Integer p) {
      for (String name : Names.patternVariables(test)) {
        if (declared.containsKey(name) || !ofPatterns.add(name)) {
          declaredTwice.add(name);
        }
      }
      return super.visitInstanceOf(test, p);
    }

    @Override
    protected void write(Expression target) {
      if (target.unwrap() instanceof J.Identifier identifier) {
        written.add(identifier.getSimpleName());
      }
    }
  }
}
