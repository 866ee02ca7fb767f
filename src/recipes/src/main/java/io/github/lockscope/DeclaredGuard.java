package io.github.lockscope;

import io.github.lockscope.site.Guard;
import io.github.lockscope.site.LockParameter;
import io.github.lockscope.tree.ExceptionType;
import io.github.lockscope.tree.Supertypes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Reads in the declaration of a guard which locks it can hold, and what it throws. */
final class DeclaredGuard {
  private final Guard guard;
  private final JavaType.FullyQualified type;
  private final JavaType.FullyQualified resource;

  private DeclaredGuard(
      Guard guard, JavaType.FullyQualified type, JavaType.FullyQualified resource) {
    this.guard = guard;
    this.type = type;
    this.resource = resource;
  }

  /**
   * A guard by its declaration; as it is where there is none.
   *
   * @param declared declarations of guards by their names
   */
  static Guard of(Guard guard, Map<String, JavaType.FullyQualified> declared) {
    JavaType.FullyQualified type = declared.get(guard.type());
    if (type == null || guard.shape() == Guard.Shape.ADAPTER || isPartlyUnknown(type)) {
      // An adapter is known by its preset.
      return guard;
    }
    DeclaredGuard own = new DeclaredGuard(guard, type, type);
    JavaType.FullyQualified resource =
        own.returned().orElseGet(() -> declared.get(guard.resource()));
    return resource == null || isPartlyUnknown(resource)
        ? guard
        : new DeclaredGuard(guard.returning(name(resource)), type, resource).read();
  }

  /** The one other type that all methods that may acquire return, if there is one. */
  private Optional<JavaType.FullyQualified> returned() {
    if (guard.shape() == Guard.Shape.CONSTRUCTOR) {
      return Optional.empty();
    }
    List<JavaType.FullyQualified> returned =
        guard.acquires().values().stream()
            .distinct()
            .flatMap(this::overloads)
            .filter(this::isCalledAs)
            .flatMap(
                acquire -> Stream.ofNullable(TypeUtils.asFullyQualified(acquire.getReturnType())))
            .toList();
    return returned.stream()
        .findFirst()
        .filter(first -> returned.stream().map(DeclaredGuard::name).allMatch(name(first)::equals))
        .filter(first -> !isPartlyUnknown(first) && isUsableBeside(first));
  }

  /** Whether code that can use the type of the guard can use another one as well. */
  private boolean isUsableBeside(JavaType.FullyQualified other) {
    return isPublic(other) || other.getPackageName().equals(type.getPackageName());
  }

  /** The name that code has for a type. */
  private static String name(JavaType.FullyQualified type) {
    return type.getFullyQualifiedName().replace('$', '.');
  }

  private Guard read() {
    List<JavaType.Method> all =
        guard.acquires().values().stream().distinct().flatMap(this::fitting).toList();
    boolean isPublic =
        isPublic(type)
            && isPublic(resource)
            && all.stream().anyMatch(acquire -> acquire.hasFlags(Flag.Public));
    List<JavaType.Method> acquires =
        all.stream().filter(acquire -> acquire.hasFlags(Flag.Public) || !isPublic).toList();
    boolean isFit =
        canBeWritten(type)
            && canBeWritten(resource)
            && TypeUtils.isAssignableTo("java.lang.AutoCloseable", resource)
            && close(resource).filter(close -> throwsNothing(close, false)).isPresent()
            && acquires.stream().allMatch(acquire -> throwsNothing(acquire, true));
    if (!isFit || acquires.isEmpty()) {
      return guard.holding(Set.of(), Set.of());
    }
    Set<LockParameter> locks = new HashSet<>();
    acquires.forEach(acquire -> locks.add(new LockParameter(lock(acquire), rivals(acquire))));
    boolean isInterrupted = acquires.stream().anyMatch(acquire -> !throwsNothing(acquire, false));
    Guard known = guard.holding(locks, isInterrupted ? guard.acquires().keySet() : Set.of());
    return isPublic ? known : known.within(type.getPackageName());
  }

  /** Whether code elsewhere can name a type, and needs no type arguments for it. */
  private static boolean canBeWritten(JavaType.FullyQualified type) {
    String outermost = Guard.outermost(name(type));
    return type.getTypeParameters().isEmpty()
        // Which part of the name is the package was only a guess.
        && withOwners(type).anyMatch(one -> one.getFullyQualifiedName().equals(outermost))
        && withOwners(type).noneMatch(one -> one.hasFlags(Flag.Private));
  }

  private static boolean isPublic(JavaType.FullyQualified type) {
    return withOwners(type).allMatch(one -> one.hasFlags(Flag.Public));
  }

  private static Stream<JavaType.FullyQualified> withOwners(JavaType.FullyQualified type) {
    return Stream.iterate(type, Objects::nonNull, JavaType.FullyQualified::getOwningClass);
  }

  /** The methods or constructors of a name that an acquire may be. */
  private Stream<JavaType.Method> fitting(String name) {
    return overloads(name).filter(this::isFit);
  }

  private boolean isFit(JavaType.Method method) {
    return guard.shape() == Guard.Shape.CONSTRUCTOR
        ? !type.hasFlags(Flag.Abstract) && !isInner(type)
        : isCalledAs(method) && TypeUtils.isAssignableTo(resource, method.getReturnType());
  }

  private boolean isCalledAs(JavaType.Method method) {
    return method.hasFlags(Flag.Static) == (guard.shape() == Guard.Shape.FACTORY);
  }

  /** What the compiler chooses from for a call with as many arguments as an acquire has. */
  private Stream<JavaType.Method> overloads(String name) {
    boolean isConstructor = guard.shape() == Guard.Shape.CONSTRUCTOR;
    int parameters = guard.shape() == Guard.Shape.OWN_LOCK ? 0 : 1;
    return (isConstructor ? type.getMethods().stream() : inherited(type))
        .filter(method -> method.getName().equals(isConstructor ? "<constructor>" : name))
        .filter(method -> method.getParameterTypes().size() == parameters)
        .filter(method -> !method.hasFlags(Flag.Private));
  }

  /** The locks for which not this acquire would be called but another overload, or none. */
  private Set<String> rivals(JavaType.Method acquire) {
    if (guard.shape() == Guard.Shape.OWN_LOCK) {
      return Set.of();
    }
    String own = lock(acquire);
    return overloads(acquire.getName())
        // What takes more than this one does comes behind it.
        .filter(other -> !TypeUtils.isAssignableTo(lock(other), acquire.getParameterTypes().get(0)))
        .map(this::lock)
        .filter(other -> !other.equals(own))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether its objects belong to those of the class around it, JLS 8.1.3. */
  private static boolean isInner(JavaType.FullyQualified type) {
    return type.getOwningClass() != null && !type.hasFlags(Flag.Static);
  }

  /** Its own methods and those that it inherits, JLS 8.4.8. */
  private static Stream<JavaType.Method> inherited(JavaType.FullyQualified type) {
    return Stream.concat(
        type.getMethods().stream(),
        Supertypes.of(type)
            .flatMap(DeclaredGuard::inherited)
            .filter(method -> !isStaticOfInterface(method)));
  }

  private static boolean isStaticOfInterface(JavaType.Method method) {
    return method.hasFlags(Flag.Static)
        && method.getDeclaringType().getKind() == JavaType.FullyQualified.Kind.Interface;
  }

  private static boolean isPartlyUnknown(JavaType.FullyQualified type) {
    return type instanceof JavaType.Unknown
        || Supertypes.of(type).anyMatch(DeclaredGuard::isPartlyUnknown);
  }

  /** The nearest declaration of {@code close()}. */
  private static Optional<JavaType.Method> close(JavaType.FullyQualified type) {
    return type.getMethods().stream()
        .filter(method -> method.getName().equals("close"))
        .filter(method -> method.getParameterTypes().isEmpty())
        .findFirst()
        .or(() -> Supertypes.of(type).flatMap(parent -> close(parent).stream()).findFirst());
  }

  private static boolean throwsNothing(JavaType.Method method, boolean butInterrupts) {
    return method.getThrownExceptions().stream()
        .allMatch(
            thrown ->
                ExceptionType.of(thrown)
                    .filter(known -> known.isUnchecked() || (butInterrupts && known.isInterrupt()))
                    .isPresent());
  }

  /** The type of the locks that a method takes. */
  private String lock(JavaType.Method acquire) {
    if (guard.shape() == Guard.Shape.OWN_LOCK) {
      return guard.type();
    }
    JavaType parameter = acquire.getParameterTypes().get(0);
    JavaType.FullyQualified named =
        parameter instanceof JavaType.GenericTypeVariable variable
                && variable.getBounds().size() == 1
            ? TypeUtils.asFullyQualified(variable.getBounds().get(0))
            : TypeUtils.asFullyQualified(parameter);
    return named == null ? "" : named.getFullyQualifiedName();
  }
}
