package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import org.openrewrite.java.tree.JavaType;

/** How many permits of a semaphore the calls of a callable take and give back. */
final class Permits {
  private static final Receiver ONE = new Receiver.Constant("1");

  private Permits() {}

  /** Whether it is certain that each call is about as many as every other. */
  static boolean agree(LockCall acquire, Holds holds) {
    List<LockCall> calls = holds.beside(acquire).filter(acquire::isSameLock).toList();
    Receiver own = of(acquire);
    return calls.stream().noneMatch(LockCall::releases)
        || (own.isFixed()
            && !Writes.inMember(acquire.cursor()).touch(own)
            && calls.stream().allMatch(call -> of(call).equals(own)));
  }

  private static Receiver of(LockCall call) {
    JavaType.Method method = call.call().getMethodType();
    boolean isCounted =
        method != null
            && !method.getParameterTypes().isEmpty()
            && method.getParameterTypes().get(0) == JavaType.Primitive.Int;
    return isCounted
        ? new ReceiverReader(call.cursor()).read(call.call().getArguments().get(0))
        : ONE;
  }
}
