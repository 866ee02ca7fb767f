package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * What is done with the lock of an acquire in a {@code try} and its handlers.
 *
 * @param place the {@code try}
 */
record CallsInTry(Holds holds, LockCall acquire, Cursor place) {
  /** Whether nothing but some calls may have to do with the hold. */
  boolean areOnly(Collection<LockCall> known) {
    Stream<LockCall> others =
        mayBeHandledFurtherOut()
            ? holds.beside(acquire)
            : holds.within(List.of(place.<J>getValue())).stream()
                .filter(call -> call.callable().equals(acquire.callable()));
    return others.filter(acquire::isSameLock).allMatch(known::contains);
  }

  /** Whether a failure that its handlers do not see may lead to more code of the callable. */
  private boolean mayBeHandledFurtherOut() {
    Object callable = LockCalls.callableAt(place).getValue();
    return place
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != callable)
        .anyMatch(tree -> tree instanceof J.Try && tree != place.getValue());
  }
}
