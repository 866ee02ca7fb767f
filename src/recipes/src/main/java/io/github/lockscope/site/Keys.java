package io.github.lockscope.site;

import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** The arguments that tell which of the locks behind one object is meant. */
public final class Keys {
  private Keys() {}

  /** The keys that a call is given. */
  static List<Receiver> of(
      J.MethodInvocation call, Protocol kind, Protocol.Operation operation, ReceiverReader reader) {
    JavaType.Method method = call.getMethodType();
    if (kind.arguments() != Protocol.Arguments.KEY || method == null) {
      return List.of();
    }
    boolean isRelease = operation.effect() == Protocol.Effect.RELEASE;
    long count = isRelease ? Long.MAX_VALUE : releaseParameters(kind, method.getDeclaringType());
    return call.getArguments().stream()
        .filter(argument -> !(argument instanceof J.Empty))
        .limit(count)
        .map((Expression argument) -> reader.read(argument))
        .toList();
  }

  private static int releaseParameters(Protocol kind, JavaType.@Nullable FullyQualified type) {
    if (type == null) {
      return 0;
    }
    int most = releaseParameters(kind, type.getSupertype());
    for (JavaType.FullyQualified parent : type.getInterfaces()) {
      most = Math.max(most, releaseParameters(kind, parent));
    }
    for (JavaType.Method method : type.getMethods()) {
      if (kind.releases(method.getName())) {
        most =
            method.hasFlags(Flag.Varargs)
                ? Integer.MAX_VALUE
                : Math.max(most, method.getParameterTypes().size());
      }
    }
    return most;
  }

  /** Whether all releases of the same object here are for other keys, or other numbers of them. */
  public static boolean differ(LockCall acquire, Holds holds) {
    Receiver object = objectOf(acquire);
    List<LockCall> releases =
        holds
            .beside(acquire)
            .filter(call -> call.releases() && call.kind().equals(acquire.kind()))
            .filter(call -> objectOf(call).equals(object))
            .toList();
    return !releases.isEmpty() && releases.stream().noneMatch(acquire::isSameLock);
  }

  private static Receiver objectOf(LockCall call) {
    return new ReceiverReader(call.cursor()).receiverOf(call.call());
  }

  /** What is locked with some keys. */
  static Receiver apply(Receiver locks, List<Receiver> keys) {
    Receiver locked = locks;
    for (Receiver key : keys) {
      locked = new Receiver.Element(locked, key);
    }
    return locked;
  }
}
