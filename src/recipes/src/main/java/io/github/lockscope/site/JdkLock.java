package io.github.lockscope.site;

import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Recognises the locks that come with the JDK. Their release fails only if the lock is not held,
 * and waiting for them does not fail; with another lock, both may, because, for example, a server
 * does not answer.
 */
public final class JdkLock {
  private static final String PACKAGE = "java.util.concurrent.";

  private static final Set<String> UNCONDITIONAL = Set.of("lock", "readLock", "writeLock");

  private JdkLock() {}

  /** Whether a call releases such a lock, by the type or by the initialiser of its variable. */
  public static boolean isReleasedBy(LockCall release) {
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
  public static boolean isAcquiredOrFailsBadly(LockCall acquire) {
    return UNCONDITIONAL.contains(acquire.call().getSimpleName()) && isCreatedHere(acquire);
  }

  /** Whether a call does that, or is interrupted. */
  public static boolean isWaitedForOrFailsBadly(LockCall acquire) {
    return (UNCONDITIONAL.contains(acquire.call().getSimpleName()) || acquire.declaresFailure())
        && acquire.operation().effect() == Protocol.Effect.ACQUIRE
        && isCreatedHere(acquire);
  }

  private static boolean isCreatedHere(LockCall acquire) {
    return acquire.call().getArguments().stream().allMatch(J.Empty.class::isInstance)
        && isCreated(acquire.bound(), acquire.cursor())
        && Stream.concat(acquire.direct().allParts(), acquire.bound().allParts())
            .allMatch(JdkLock::isReachedFromHere);
  }

  /** Whether a value is such a lock, new and told to nobody by its constructor. */
  public static boolean isNew(@Nullable Expression value) {
    return value instanceof J.NewClass creation
        && creation.getBody() == null
        && Optional.ofNullable(TypeUtils.asFullyQualified(creation.getType()))
            .filter(JdkLock::isJdkClass)
            .isPresent();
  }

  /** Whether a method of the JDK's types of locks is called, whichever lock has it. */
  public static boolean isDeclaredBy(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    return method != null
        && method.getDeclaringType().getFullyQualifiedName().startsWith(PACKAGE + "locks.");
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
    return initializer(lock, place).filter(JdkLock::isNew).isPresent();
  }

  private static Optional<Expression> initializer(Receiver lock, Cursor place) {
    return lock instanceof Receiver.Local local
        ? Locals.binding(local, place)
        : NamedField.of(lock).flatMap(field -> field.value(place));
  }

  private static boolean isJdkClass(JavaType.FullyQualified type) {
    return type.getFullyQualifiedName().startsWith(PACKAGE)
        && type.getKind() == JavaType.FullyQualified.Kind.Class;
  }
}
