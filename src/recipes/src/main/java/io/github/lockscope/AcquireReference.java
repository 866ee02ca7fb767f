package io.github.lockscope;

import io.github.lockscope.site.KnownProtocols;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.Protocols;
import io.github.lockscope.tree.CallVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
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
record AcquireReference(
    J.MemberReference reference, Cursor cursor, Protocol kind, Receiver lock, boolean isResolved) {
  /** All of them in a file, in the order of the text. */
  static List<AcquireReference> in(J.CompilationUnit file, Protocols protocols) {
    List<AcquireReference> found = new ArrayList<>();
    new Search(file, protocols).visit(file, found);
    return found;
  }

  UUID id() {
    return reference.getId();
  }

  /** The name of the protocol in reports. */
  String protocol() {
    return lock instanceof Receiver.View && kind.equals(KnownProtocols.LOCK)
        ? "ReadWriteLock"
        : kind.name();
  }

  /** What denotes the lock, as written. */
  String lockText() {
    return reference.getContaining().withPrefix(Space.EMPTY).printTrimmed(cursor);
  }

  private static final class Search extends CallVisitor<List<AcquireReference>> {
    private final J.CompilationUnit file;
    private final Protocols protocols;

    private Search(J.CompilationUnit file, Protocols protocols) {
      this.file = file;
      this.protocols = protocols;
    }

    @Override
    public J.MemberReference visitMemberReference(
        J.MemberReference reference, List<AcquireReference> found) {
      String name = reference.getReference().getSimpleName();
      if (protocols.mention(name)) {
        Optional<JavaType.Method> method =
            Optional.ofNullable(reference.getMethodType())
                .filter(known -> !(known.getDeclaringType() instanceof JavaType.Unknown));
        Optional<Protocol> kind =
            method.isPresent()
                ? method.flatMap(protocols::of)
                : protocols.ofUnresolved(name, 0, file);
        kind.filter(known -> acquires(known, name))
            .map(known -> reference(reference, known, method.isPresent()))
            .ifPresent(found::add);
      }
      return super.visitMemberReference(reference, found);
    }

    private AcquireReference reference(
        J.MemberReference reference, Protocol kind, boolean isResolved) {
      Receiver lock = new ReceiverReader(getCursor()).read(reference.getContaining());
      return new AcquireReference(reference, getCursor(), kind, lock, isResolved);
    }

    private static boolean acquires(Protocol kind, String method) {
      Protocol.Operation operation = kind.operations().get(method);
      return operation != null
          && (operation.effect() == Protocol.Effect.ACQUIRE
              || operation.effect() == Protocol.Effect.TRY_ACQUIRE);
    }
  }
}
