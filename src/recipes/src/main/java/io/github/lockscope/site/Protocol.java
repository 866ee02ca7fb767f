package io.github.lockscope.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Which calls acquire and which release a kind of lock: data, so that new kinds need no code.
 *
 * @param name the name shown in reports
 * @param type the fully qualified type whose methods these are; subtypes count as well
 * @param relatedTypes the simple names of the same library's types that are such a lock or hand one
 *     out
 * @param operations what the methods of each name do
 * @param arguments what their arguments say
 */
public record Protocol(
    String name,
    String type,
    Set<String> relatedTypes,
    Map<String, Operation> operations,
    Arguments arguments) {
  /** What a call does to a hold. */
  public enum Effect {
    /** Takes the lock, or throws. An overload that returns a boolean says by it whether it did. */
    ACQUIRE,
    /** Takes the lock or comes back without it. */
    TRY_ACQUIRE,
    RELEASE,
    /** Says whether the lock is held. */
    ASK
  }

  /** Which of a lock's two holds a call is about. */
  public enum Mode {
    ANY,
    READ,
    WRITE;

    public boolean matches(Mode other) {
      return this == other || this == ANY || other == ANY;
    }
  }

  /** What the arguments of a call say about the hold. */
  public enum Arguments {
    /** How long to wait, what for, and the like. */
    NOTHING,
    /**
     * How many permits are taken or given back, if there is an {@code int}; otherwise it is one.
     */
    PERMITS,
    /** Which lock it is: those of the release are also the first ones of the acquire. */
    KEY
  }

  /**
   * One operation of a protocol.
   *
   * @param effect what it does to the hold
   * @param mode which hold it is about
   * @param stamped whether an acquire returns, and a release takes, a stamp
   */
  public record Operation(Effect effect, Mode mode, boolean stamped) {
    static Operation plain(Effect effect) {
      return new Operation(effect, Mode.ANY, false);
    }
  }

  /** What a method does, if it is one of these. */
  Optional<Operation> operation(JavaType.Method method) {
    return Optional.ofNullable(operations.get(method.getName()))
        .filter(known -> TypeUtils.isAssignableTo(type, method.getDeclaringType()))
        .filter(known -> !isOtherAttempt(known, method.getReturnType()))
        .map(known -> overloaded(known, method.getReturnType()));
  }

  /** An overload of an attempt that does not answer is a step of it, or gives a callback later. */
  private static boolean isOtherAttempt(Operation known, JavaType result) {
    return known.effect() == Effect.TRY_ACQUIRE
        && !known.stamped()
        && !(result instanceof JavaType.Unknown)
        && !answers(result);
  }

  private static Operation overloaded(Operation known, JavaType result) {
    return known.effect() == Effect.ACQUIRE && answers(result)
        ? new Operation(Effect.TRY_ACQUIRE, known.mode(), known.stamped())
        : known;
  }

  private static boolean answers(JavaType result) {
    return result == JavaType.Primitive.Boolean
        || TypeUtils.isOfClassType(result, "java.lang.Boolean");
  }

  /** Whether methods of a name release. */
  public boolean releases(String methodName) {
    Operation operation = operations.get(methodName);
    return operation != null && operation.effect() == Effect.RELEASE;
  }

  /** Whether a file imports these locks, be it known or not what they are. */
  boolean isImportedBy(JavaSourceFile file) {
    return file.getImports().stream()
        .filter(statement -> !statement.isStatic())
        .filter(statement -> statement.getPackageName().equals(packageName()))
        .map(J.Import::getClassName)
        .anyMatch(
            imported ->
                imported.equals("*")
                    || imported.equals(simpleTypeName())
                    || relatedTypes.contains(imported));
  }

  private String packageName() {
    return type.substring(0, type.lastIndexOf('.'));
  }

  /** The name of the type without its package and the types around it. */
  public String simpleTypeName() {
    return type.replaceFirst(".*[.$]", "");
  }
}
