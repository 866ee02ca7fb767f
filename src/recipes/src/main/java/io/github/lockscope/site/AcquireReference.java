package io.github.lockscope.site;

import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;

/**
 * A method reference such as {@code lock::lock}: whoever runs it takes the lock.
 *
 * @param reference the reference
 * @param cursor its cursor
 * @param kind the protocol of the lock
 * @param lock what denotes it; the type, where the lock is given when it is run
 * @param isResolved whether the type of it is known
 */
public record AcquireReference(
    J.MemberReference reference, Cursor cursor, Protocol kind, Receiver lock, boolean isResolved) {
  /** The one that a method reference is, if it is one. */
  static Optional<AcquireReference> at(
      J.MemberReference reference, Cursor cursor, JavaSourceFile file, Protocols protocols) {
    String name = reference.getReference().getSimpleName();
    if (!protocols.mention(name)) {
      return Optional.empty();
    }
    Optional<JavaType.Method> method =
        Optional.ofNullable(reference.getMethodType())
            .filter(known -> !(known.getDeclaringType() instanceof JavaType.Unknown));
    Optional<Protocol> kind =
        method.isPresent() ? method.flatMap(protocols::of) : protocols.ofUnresolved(name, 0, file);
    return kind.filter(known -> acquires(known, name))
        .map(
            known ->
                new AcquireReference(
                    reference,
                    cursor,
                    known,
                    new ReceiverReader(cursor).read(reference.getContaining()),
                    method.isPresent()));
  }

  private static boolean acquires(Protocol kind, String method) {
    Protocol.Operation operation = kind.operations().get(method);
    return operation != null
        && (operation.effect() == Protocol.Effect.ACQUIRE
            || operation.effect() == Protocol.Effect.TRY_ACQUIRE);
  }

  /** The id of the reference. */
  public UUID id() {
    return reference.getId();
  }

  /** The name of the protocol in reports. */
  public String protocol() {
    return lock instanceof Receiver.View && kind.equals(KnownProtocols.LOCK)
        ? "ReadWriteLock"
        : kind.name();
  }

  /** What denotes the lock, as written. */
  public String lockText() {
    return reference.getContaining().withPrefix(Space.EMPTY).printTrimmed(cursor);
  }
}
