package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.tree.Lombok;
import io.github.lockscope.tree.NamedField;
import org.openrewrite.java.tree.J;

/** Tells a lock that is for the code of its file alone, where nothing ever releases it. */
public final class OutOfReach {
  private OutOfReach() {}

  /** Whether nobody can release what an acquire takes. */
  public static boolean is(LockCall acquire, Holds holds) {
    return acquire.kind().arguments() == Protocol.Arguments.NOTHING
        && isMadeForField(acquire)
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
  private static boolean isMadeForField(LockCall acquire) {
    return NamedField.of(acquire.bound())
        .filter(lock -> lock.isMadeForIt(acquire.cursor()))
        .isPresent();
  }
}
