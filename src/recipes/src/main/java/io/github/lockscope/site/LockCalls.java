package io.github.lockscope.site;

import io.github.lockscope.tree.BoundFields;
import io.github.lockscope.tree.CallVisitor;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import io.github.lockscope.tree.Scope;
import io.github.lockscope.tree.StrayText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Finds the calls of a file that acquire or release locks. */
public final class LockCalls extends CallVisitor<LockUses> {
  private final JavaSourceFile file;
  private final Protocols protocols;
  private boolean hasStrayText;

  LockCalls(JavaSourceFile file, Protocols protocols) {
    this.file = file;
    this.protocols = protocols;
  }

  /** Whether what was visited holds text that the parser did not understand. */
  boolean hasStrayText() {
    return hasStrayText;
  }

  @Override
  public @Nullable J visit(@Nullable Tree tree, LockUses uses) {
    hasStrayText |= tree instanceof J code && StrayText.isIn(code.getPrefix());
    return super.visit(tree, uses);
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, LockUses uses) {
    hasStrayText |= StrayText.isIn(call.getName().getPrefix());
    if (protocols.mention(call.getSimpleName())) {
      classify(call).ifPresent(uses.calls()::add);
    }
    return super.visitMethodInvocation(call, uses);
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, LockUses uses) {
    AcquireReference.at(reference, getCursor(), file, protocols).ifPresent(uses.references()::add);
    return super.visitMemberReference(reference, uses);
  }

  @Override
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, LockUses uses) {
    hasStrayText |= StrayText.isIn(access.getName().getPrefix());
    return super.visitFieldAccess(access, uses);
  }

  private Optional<LockCall> classify(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    if (method == null || method.getDeclaringType() instanceof JavaType.Unknown) {
      int arguments =
          call.getArguments().get(0) instanceof J.Empty ? 0 : call.getArguments().size();
      // Without a receiver it is a method of a class that is not known: no lock that we could name.
      return call.getSelect() == null
          ? Optional.empty()
          : protocols
              .ofUnresolved(call.getSimpleName(), arguments, file)
              .filter(protocol -> !isUsedThoughVoid(call, protocol))
              .map(
                  protocol ->
                      lockCall(
                          call,
                          protocol,
                          Objects.requireNonNull(protocol.operations().get(call.getSimpleName())),
                          false));
    }
    if (isMocked(call)) {
      return Optional.empty();
    }
    return protocols
        .of(method)
        .flatMap(
            protocol ->
                protocol
                    .operation(method)
                    .map(operation -> lockCall(call, protocol, operation, true)));
  }

  /** The methods of a {@code Lock} that acquire for certain return nothing; others give guards. */
  private boolean isUsedThoughVoid(J.MethodInvocation call, Protocol protocol) {
    Object user = getCursor().getParentTreeCursor().getValue();
    return protocol.equals(KnownProtocols.LOCK)
        && !call.getSimpleName().equals("tryLock")
        && (user instanceof J.VariableDeclarations.NamedVariable
            || user instanceof J.Assignment
            || user instanceof J.MethodInvocation
            || user instanceof J.FieldAccess
            || user instanceof J.NewClass
            || user instanceof J.Return);
  }

  /** {@code verify(lock).lock()} asks a mock about a call and locks nothing. */
  private static boolean isMocked(J.MethodInvocation call) {
    for (Expression at = call.getSelect();
        at instanceof J.MethodInvocation receiver;
        at = receiver.getSelect()) {
      JavaType.Method method = receiver.getMethodType();
      if (method != null
          && method.getDeclaringType().getFullyQualifiedName().startsWith("org.mockito.")) {
        return true;
      }
    }
    return false;
  }

  private LockCall lockCall(
      J.MethodInvocation call, Protocol kind, Protocol.Operation operation, boolean isResolved) {
    ReceiverReader reader = new ReceiverReader(getCursor());
    Receiver direct = reader.receiverOf(call);
    Receiver named = named(direct, reader);
    boolean isView = named instanceof Receiver.View && kind.equals(KnownProtocols.LOCK);
    Receiver bound = BoundFields.seenThrough(named, getCursor());
    List<Receiver> keys = Keys.of(call, kind, operation, reader);
    return new LockCall(
        call,
        getCursor(),
        callable(getCursor()),
        isView ? "ReadWriteLock" : kind.name(),
        kind,
        operation,
        Keys.apply(direct, keys),
        Keys.apply(bound, keys),
        isResolved);
  }

  /** What a local that is never written again stands for, be it a lock or the pair of one. */
  private Receiver named(Receiver receiver, ReceiverReader reader) {
    if (receiver instanceof Receiver.View view && view.target() instanceof Receiver.Local) {
      return new Receiver.View(named(view.target(), reader), view.method());
    }
    return receiver instanceof Receiver.Local local ? bound(local, reader) : receiver;
  }

  /** The same for a local, if that can be named by variables. */
  private Receiver bound(Receiver.Local local, ReceiverReader reader) {
    return Locals.binding(local, getCursor())
        .map(value -> named(reader.read(value), reader))
        .filter(this::isReachedThroughVariables)
        .filter(receiver -> !Writes.inMember(getCursor()).touch(receiver))
        .orElse(local);
  }

  private boolean isReachedThroughVariables(Receiver receiver) {
    return receiver
        .allParts()
        .allMatch(
            part ->
                part instanceof Receiver.This
                    || part instanceof Receiver.Field
                    || part instanceof Receiver.StaticField
                    || part instanceof Receiver.View
                    || (part instanceof Receiver.Local local
                        && Locals.around(getCursor()).isOneForGood(local.name())));
  }

  /** The method, lambda, initialiser or field whose code a cursor lies in. */
  public static UUID callable(Cursor cursor) {
    return callableAt(cursor).<J>getValue().getId();
  }

  /** The cursor of the method, lambda, initialiser or field whose code a cursor lies in. */
  public static Cursor callableAt(Cursor cursor) {
    for (Cursor at = cursor; ; at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.MethodDeclaration || at.getValue() instanceof J.Lambda) {
        return at;
      }
      Object parent = at.getParentTreeCursor().getValue();
      if (!(parent instanceof J)) {
        return at;
      }
      boolean isMember = parent instanceof J.Block && Scope.isClassBody(at.getParentTreeCursor());
      if (isMember) {
        return at;
      }
    }
  }
}
