package io.github.lockscope.site;

import io.github.lockscope.tree.Names;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * A call that acquires or releases a lock.
 *
 * @param call the call
 * @param cursor its cursor
 * @param callable the method, lambda or initialiser whose code it is
 * @param protocol the name of its protocol in reports
 * @param kind its protocol
 * @param operation what it does
 * @param direct what its receiver denotes as written
 * @param bound the same, seen through a local variable that is bound once and for all
 * @param isResolved whether the type of the receiver is known
 */
public record LockCall(
    J.MethodInvocation call,
    Cursor cursor,
    UUID callable,
    String protocol,
    Protocol kind,
    Protocol.Operation operation,
    Receiver direct,
    Receiver bound,
    boolean isResolved) {

  /** The id of the call in the tree. */
  public UUID id() {
    return call.getId();
  }

  /** Whether it takes the lock, or tries to. */
  public boolean acquires() {
    return operation.effect() == Protocol.Effect.ACQUIRE
        || operation.effect() == Protocol.Effect.TRY_ACQUIRE;
  }

  /** Whether it gives the lock up. */
  public boolean releases() {
    return operation.effect() == Protocol.Effect.RELEASE;
  }

  /** Whether the method says that it may throw, as one does that can be interrupted. */
  public boolean declaresFailure() {
    return call.getMethodType() == null || !call.getMethodType().getThrownExceptions().isEmpty();
  }

  /** A lock's own methods pass their call on to {@code super} or to another of themselves. */
  public boolean isPassedOn() {
    if (!(direct instanceof Receiver.This)
        || !(LockCalls.callableAt(cursor).getValue() instanceof J.MethodDeclaration method)) {
      return false;
    }
    Protocol.Operation own = kind.operations().get(method.getSimpleName());
    return own != null && (acquires() || own.effect() == Protocol.Effect.RELEASE);
  }

  /** Whether the other call releases what this one takes. */
  public boolean isReleasedBy(LockCall other) {
    return other.releases() && concerns(other);
  }

  /** Whether the other call is about the same hold of the same lock. */
  public boolean concerns(LockCall other) {
    return isSameLock(other)
        && isOfKindOf(other)
        && operation.mode().matches(other.operation.mode())
        && (!operation.stamped()
            || !other.operation.stamped()
            || acquires() == other.acquires()
            || stamp().isEmpty()
            || other.stamp().isEmpty()
            || stamp().equals(other.stamp()));
  }

  /** Whether this call and another may be about the same kind of hold. */
  public boolean isOfKindOf(LockCall other) {
    return KnownProtocols.areOne(kind, other.kind);
  }

  /** Whether this call and another give or take their stamps in one variable, in whatever mode. */
  public boolean sharesStamp(LockCall other) {
    return isSameLock(other) && stamp().isPresent() && stamp().equals(other.stamp());
  }

  /** Whether the other call is about the same lock, in whatever mode. */
  public boolean isSameLock(LockCall other) {
    return direct.equals(other.direct) || bound.equals(other.bound);
  }

  /** The receiver by which this call and its partner agree. */
  public Receiver sharedWith(LockCall partner) {
    return direct.equals(partner.direct) ? direct : bound;
  }

  /**
   * The local variable that holds the stamp: what an acquire is assigned to, what a release is
   * given.
   */
  public Optional<Receiver> stamp() {
    if (!operation.stamped()) {
      return Optional.empty();
    }
    ReceiverReader reader = new ReceiverReader(cursor);
    Object parent = takerOfValue().getValue();
    Optional<Receiver> stamp = Optional.empty();
    if (releases()) {
      stamp = Optional.of(reader.read(call.getArguments().get(0)));
    } else if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
      stamp = Optional.of(reader.read(variable.getName()));
    } else if (parent instanceof J.Assignment assignment) {
      stamp = Optional.of(reader.read(assignment.getVariable()));
    }
    return stamp.filter(Receiver.Local.class::isInstance);
  }

  /** What takes the value of this call, be it chosen among several or in parentheses. */
  private Cursor takerOfValue() {
    Cursor value = cursor;
    Cursor taker = value.getParentTreeCursor();
    while (taker.getValue() instanceof J.Parentheses<?>
        || (taker.getValue() instanceof J.Ternary choice
            && choice.getCondition() != value.getValue())) {
      value = taker;
      taker = taker.getParentTreeCursor();
    }
    return taker;
  }

  /**
   * The statement that this call makes up: itself, or for a stamped acquire the declaration or
   * assignment of the stamp. Empty where the call is part of something larger.
   */
  public Optional<Cursor> statement() {
    Cursor at = cursor;
    if (acquires() && operation.stamped()) {
      Cursor parent = cursor.getParentTreeCursor();
      if (parent.getValue() instanceof J.VariableDeclarations.NamedVariable variable
          && variable.getInitializer() == call) {
        Cursor declaration = parent.getParentTreeCursor();
        boolean isAlone = declaration.<J.VariableDeclarations>getValue().getVariables().size() == 1;
        if (!isAlone) {
          return Optional.empty();
        }
        at = declaration;
      } else if (parent.getValue() instanceof J.Assignment assignment
          && assignment.getAssignment() == call) {
        at = parent;
      }
    }
    return at.getValue() instanceof Statement ? Optional.of(at) : Optional.empty();
  }

  /** The statements among which this call is one, if it is. */
  public Optional<StatementList> list() {
    return statement().flatMap(StatementList::holding);
  }

  /** The statements behind this call, if it is one of several. */
  public Optional<List<Statement>> behind() {
    return list().map(list -> list.behind(statement().orElseThrow().getValue()));
  }

  /** The {@code try} that the statement right behind this call is, if it is one. */
  public Optional<J.Try> tryBehind() {
    return behind()
        .flatMap(rest -> rest.stream().findFirst())
        .filter(J.Try.class::isInstance)
        .map(J.Try.class::cast);
  }

  /** The id of the statement that this call makes up. */
  public Optional<UUID> statementId() {
    return statement().map(cursor -> cursor.<J>getValue().getId());
  }

  /** The lock as the code has it, without surrounding space. */
  public String lockText() {
    Expression select = call.getSelect();
    if (select == null && direct instanceof Receiver.StaticField) {
      return kind.name();
    }
    return select == null ? "this" : select.withPrefix(Space.EMPTY).printTrimmed(cursor);
  }

  /** A tree is known by its id, and what is told of its call follows from it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LockCall known && id().equals(known.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** Whether code names a variable that the lock is reached from. */
  public boolean isNamedIn(List<? extends J> code) {
    Names names = Names.in(code);
    return direct()
        .allParts()
        .anyMatch(
            part ->
                part instanceof Receiver.Local local
                    ? names.mentionAsLocal(local.name())
                    : part instanceof Receiver.Field field && names.mention(field.name()));
  }

  /** Whether it is made in a {@code catch}. */
  public boolean isInHandler() {
    Object own = LockCalls.callableAt(cursor).getValue();
    return cursor
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != own)
        .anyMatch(J.Try.Catch.class::isInstance);
  }
}
