package io.github.lockscope.site;

import io.github.lockscope.tree.ExceptionType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A type of which objects hold a lock until they are closed: data, so that a user's own needs no
 * code.
 *
 * @param type the fully qualified type whose calls acquire
 * @param resource the fully qualified type of what such a call returns
 * @param shape how it is called
 * @param locks the locks that it can hold
 * @param acquires the method that acquires instead of a method of the lock, by the name of that and
 *     how many arguments it has: {@code tryLock/2}
 * @param interrupted those of them that declare an {@link InterruptedException}
 * @param release the method that ends a hold early, and a second time does nothing; empty if there
 *     is none
 * @param home the package that has the guard to itself; empty if any code can use it
 */
public record Guard(
    String type,
    String resource,
    Shape shape,
    Set<LockParameter> locks,
    Map<String, String> acquires,
    Set<String> interrupted,
    Optional<String> release,
    Optional<String> home) {
  /** How a guard is called. */
  public enum Shape {
    /** {@code Guard.acquire(lock)} */
    FACTORY,
    /** {@code new Guard(lock)} */
    CONSTRUCTOR,
    /** {@code lock.acquire()}, where the lock is the guard. */
    OWN_LOCK,
    /** {@code Guard.of(lock).lock()} */
    ADAPTER
  }

  private static final String JDK_LOCK = "java.util.concurrent.locks.Lock";

  /** A guard over any lock of the JDK, with one way to acquire. */
  static Guard over(String type, Shape shape, String method) {
    return new Guard(
        type,
        type,
        shape,
        Set.of(new LockParameter(JDK_LOCK)),
        Map.of("lock/0", method),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A lock that is its own guard, and is taken by a method of the JDK's name or its own. */
  static Guard ownLock(String type, String method) {
    return new Guard(
        type,
        type,
        Shape.OWN_LOCK,
        Set.of(new LockParameter(type)),
        method.equals("lock")
            ? Map.of("lock/0", method)
            : Map.of("lock/0", method, method + "/0", method),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The types that it is made of: what acquires, and what is returned. */
  public Stream<String> types() {
    return Stream.of(type, resource);
  }

  /** The same that returns another type than its own. */
  public Guard returning(String other) {
    return new Guard(type, other, shape, locks, acquires, interrupted, release, home);
  }

  /** The same for other locks, where some acquires declare an {@link InterruptedException}. */
  public Guard holding(Set<LockParameter> others, Set<String> interrupting) {
    return new Guard(type, resource, shape, others, acquires, interrupting, release, home);
  }

  /** The same that only the code of one package can use. */
  public Guard within(String itsPackage) {
    return new Guard(
        type, resource, shape, locks, acquires, interrupted, release, Optional.of(itsPackage));
  }

  /** The method that acquires instead of a call; empty if this guard cannot make that acquire. */
  public Optional<String> methodFor(LockCall acquire) {
    Expression written = acquire.call().getSelect();
    String key = acquire.call().getSimpleName() + "/" + arguments(acquire).size();
    return written == null
            || isSuper(written)
            || home.filter(own -> !own.equals(packageOf(acquire))).isPresent()
            || locks.stream().noneMatch(lock -> lock.takes(written.getType()))
            || !takesTime(acquire)
            || (interrupted.contains(key) && !handlesInterrupts(acquire))
        ? Optional.empty()
        : Optional.ofNullable(acquires.get(key));
  }

  /** Whether the arguments of an acquire, if there are any, are how long it may wait. */
  private static boolean takesTime(LockCall acquire) {
    JavaType.Method called = acquire.call().getMethodType();
    return arguments(acquire).isEmpty()
        || (called != null
            && called.getParameterTypes().size() == 2
            && called.getParameterTypes().get(0) == JavaType.Primitive.Long
            && TypeUtils.isOfClassType(
                called.getParameterTypes().get(1), "java.util.concurrent.TimeUnit"));
  }

  private static String packageOf(LockCall acquire) {
    J.Package declared =
        acquire.cursor().firstEnclosingOrThrow(J.CompilationUnit.class).getPackageDeclaration();
    return declared == null ? "" : declared.getPackageName();
  }

  /** {@code super} is no expression, JLS 15.11.2. */
  private static boolean isSuper(Expression select) {
    return (select instanceof J.Identifier name && name.getSimpleName().equals("super"))
        || (select instanceof J.FieldAccess access && access.getSimpleName().equals("super"));
  }

  /** Whether the code around an acquire has to care for an interrupt already. */
  private static boolean handlesInterrupts(LockCall acquire) {
    JavaType.Method called = acquire.call().getMethodType();
    return called != null
        && called.getThrownExceptions().stream()
            .flatMap(type -> ExceptionType.of(type).stream())
            .anyMatch(ExceptionType::includesInterrupts);
  }

  /** The arguments of an acquire. */
  public static List<Expression> arguments(LockCall acquire) {
    return acquire.call().getArguments().stream()
        .filter(argument -> !(argument instanceof J.Empty))
        .toList();
  }

  /**
   * {@code Outer.Inner} of {@code com.acme.Outer.Inner}: what stands behind the last small letter
   * that starts a part.
   */
  public static String simple(String type) {
    String[] parts = type.split("\\.", -1);
    int first = parts.length - 1;
    while (first > 0 && !Character.isLowerCase(parts[first - 1].charAt(0))) {
      first--;
    }
    return String.join(".", Arrays.asList(parts).subList(first, parts.length));
  }

  /** {@code com.acme.Outer} of {@code com.acme.Outer.Inner}. */
  public static String outermost(String type) {
    String simple = simple(type);
    return type.substring(0, type.length() - simple.length()) + simple.replaceFirst("\\..*", "");
  }
}
