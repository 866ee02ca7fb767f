package io.github.lockscope;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Recognises the locks that come with the JDK. Their release fails only if the lock is not held,
 * and waiting for them does not fail; with another lock, both may, because, for example, a server
 * does not answer.
 */
final class JdkLock {
  private static final String PACKAGE = "java.util.concurrent.";

  private static final Set<String> UNCONDITIONAL = Set.of("lock", "readLock", "writeLock");

  private JdkLock() {}

  /** Whether a call releases such a lock, by the type or by the initialiser of its variable. */
  static boolean isReleasedBy(LockCall release) {
    JavaType.Method method = release.call().getMethodType();
    boolean isJdkLock =
        (method != null && isJdkClass(method.getDeclaringType()))
            || isCreated(release.bound(), release.cursor());
    return isJdkLock && release.direct().allParts().allMatch(JdkLock::cannotFail);
  }

  /** Whether an expression denotes such a lock, and evaluating it does not fail. */
  static boolean isDenotedBy(Expression lock, Cursor place) {
    Receiver receiver = new ReceiverReader(place).read(lock);
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(lock.getType());
    return ((type != null && isJdkClass(type)) || isCreated(receiver, place))
        && receiver.allParts().allMatch(JdkLock::cannotFail);
  }

  /**
   * Whether a call waits for such a lock until it has it: what it throws then is an {@link Error},
   * as where a thread has taken the lock too often.
   */
  static boolean isAcquiredOrFailsBadly(LockCall acquire) {
    return UNCONDITIONAL.contains(acquire.call().getSimpleName())
        && acquire.call().getArguments().stream().allMatch(J.Empty.class::isInstance)
        && isCreated(acquire.bound(), acquire.cursor())
        && Stream.concat(acquire.direct().allParts(), acquire.bound().allParts())
            .allMatch(JdkLock::isReachedFromHere);
  }

  private static boolean isReachedFromHere(Receiver part) {
    return part instanceof Receiver.Field field
        ? field.target() instanceof Receiver.This
        : cannotFail(part);
  }

  private static boolean cannotFail(Receiver part) {
    return part instanceof Receiver.This
        || part instanceof Receiver.Local
        || part instanceof Receiver.Field
        || part instanceof Receiver.StaticField
        || part instanceof Receiver.View;
  }

  private static boolean isCreated(Receiver lock, Cursor place) {
    if (lock instanceof Receiver.View view) {
      return isCreated(view.target(), place);
    }
    return initializer(lock, place)
        .filter(J.NewClass.class::isInstance)
        .map(J.NewClass.class::cast)
        .filter(creation -> creation.getBody() == null)
        .map(creation -> TypeUtils.asFullyQualified(creation.getType()))
        .filter(JdkLock::isJdkClass)
        .isPresent();
  }

  private static Optional<Expression> initializer(Receiver lock, Cursor place) {
    if (lock instanceof Receiver.Local local) {
      return Locals.binding(local, place);
    }
    if (lock instanceof Receiver.Field field && field.isFinal()) {
      return initializer(field.owner(), field.name(), place);
    }
    return lock instanceof Receiver.StaticField shared && shared.isFinal()
        ? initializer(shared.owner(), shared.name(), place)
        : Optional.empty();
  }

  private static Optional<Expression> initializer(String owner, String name, Cursor place) {
    return FieldSearch.in(place.firstEnclosingOrThrow(JavaSourceFile.class), owner, name)
        .map(J.VariableDeclarations.NamedVariable::getInitializer);
  }

  private static boolean isJdkClass(JavaType.FullyQualified type) {
    return type.getFullyQualifiedName().startsWith(PACKAGE)
        && type.getKind() == JavaType.FullyQualified.Kind.Class;
  }
}
