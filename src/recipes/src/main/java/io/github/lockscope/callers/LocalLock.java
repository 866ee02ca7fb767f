package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import io.github.lockscope.tree.Scope;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** A lock in a local variable that does nothing but have its methods called. */
public final class LocalLock extends CodeVisitor<Integer> {
  private final LockCall acquire;
  private final String name;
  private boolean isPassedOn;

  private LocalLock(LockCall acquire, String name) {
    this.acquire = acquire;
    this.name = name;
  }

  /** Whether the code that acquires a lock has made it, and nobody else gets to know it. */
  public static boolean isMadeHere(LockCall acquire) {
    return origin(acquire)
        // A constructor of somebody else's could tell others of the new object.
        .filter(JdkLock::isNew)
        .isPresent();
  }

  /**
   * Whether a lock comes out of a private field, such as a map of locks, and no code of the file
   * releases what it has not acquired.
   */
  public static boolean isUnknownToOthers(LockCall acquire, Holds holds) {
    return origin(acquire)
            .filter(J.MethodInvocation.class::isInstance)
            .map(call -> ((J.MethodInvocation) call).getSelect())
            .filter(source -> isPrivate(source, acquire.cursor()))
            .isPresent()
        && holds
            .all()
            .filter(LockCall::releases)
            .filter(acquire::isOfKindOf)
            .allMatch(release -> isAcquiredBefore(release, holds));
  }

  private static boolean isPrivate(Expression source, Cursor place) {
    return Confinement.holds(new ReceiverReader(place).read(source), place);
  }

  /** Whether the code that releases has acquired the lock itself. */
  static boolean isAcquiredBefore(LockCall release, Holds holds) {
    return holds
        .beside(release)
        .filter(LockCall::acquires)
        .anyMatch(own -> own.isSameLock(release) && holds.isBefore(own, release));
  }

  /** What the variable is declared with, if it is used for calls on the lock alone. */
  private static Optional<Expression> origin(LockCall acquire) {
    if (!(acquire.direct() instanceof Receiver.Local local)) {
      return Optional.empty();
    }
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    LocalLock search = new LocalLock(acquire, local.name());
    search.visit(callable.<J>getValue(), 0, callable.getParentOrThrow());
    return Scope.lookUp(local.name(), acquire.cursor())
        .map(J.VariableDeclarations.NamedVariable::getInitializer)
        .map(value -> value.unwrap())
        .filter(value -> !search.isPassedOn);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    if (identifier.getSimpleName().equals(name)) {
      isPassedOn |=
          !LockCalls.callable(getCursor()).equals(acquire.callable())
              || !isDeclaredOrCalled(identifier);
    }
    return identifier;
  }

  private boolean isDeclaredOrCalled(J.Identifier use) {
    Object user = getCursor().getParentTreeCursor().getValue();
    return (user instanceof J.VariableDeclarations.NamedVariable variable
            && variable.getName().getId().equals(use.getId()))
        || (user instanceof J.MethodInvocation call
            && call.getSelect() != null
            && call.getSelect().getId().equals(use.getId()));
  }
}
