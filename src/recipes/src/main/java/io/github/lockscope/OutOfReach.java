package io.github.lockscope;

import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Tells a lock that is for the code of its file alone, where nothing ever releases it. */
final class OutOfReach {
  private OutOfReach() {}

  /** Whether nobody can release what an acquire takes. */
  static boolean is(LockCall acquire, Holds holds) {
    return acquire.kind().arguments() == Protocol.Arguments.NOTHING
        && isMadeForField(acquire.bound(), acquire)
        && Confinement.holds(acquire)
        && acquire
            .cursor()
            .getPathAsStream(J.ClassDeclaration.class::isInstance)
            .noneMatch(type -> Lombok.handsOutFields((J.ClassDeclaration) type))
        && holds
            .all()
            .filter(LockCall::releases)
            .filter(acquire::isOfKindOf)
            .allMatch(release -> LocalLock.isAcquiredBefore(release, holds))
        && !Releasers.exist(acquire, holds);
  }

  /** A field may also have got a lock that others know. */
  private static boolean isMadeForField(Receiver lock, LockCall acquire) {
    if (lock instanceof Receiver.View view) {
      return isMadeForField(view.target(), acquire);
    }
    Optional<Expression> value =
        lock instanceof Receiver.Field field && field.isFinal()
            ? value(field.owner(), field.name(), acquire)
            : lock instanceof Receiver.StaticField shared && shared.isFinal()
                ? value(shared.owner(), shared.name(), acquire)
                : Optional.empty();
    return value.filter(J.NewClass.class::isInstance).isPresent();
  }

  private static Optional<Expression> value(String owner, String name, LockCall acquire) {
    JavaSourceFile file = acquire.cursor().firstEnclosingOrThrow(JavaSourceFile.class);
    return FieldSearch.in(file, owner, name)
        .map(J.VariableDeclarations.NamedVariable::getInitializer);
  }
}
