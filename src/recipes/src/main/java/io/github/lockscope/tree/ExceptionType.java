package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * An exception class.
 *
 * @param names its name and those of its superclasses, up to that of {@link Throwable}
 */
public record ExceptionType(List<String> names) {
  /** The class that a type denotes, if its superclasses are known. */
  public static Optional<ExceptionType> of(@Nullable JavaType type) {
    List<String> names = new ArrayList<>();
    JavaType.FullyQualified at =
        type instanceof JavaType.GenericTypeVariable ? null : TypeUtils.asFullyQualified(type);
    while (at != null) {
      String name = at.getFullyQualifiedName();
      names.add(name);
      if (name.equals("java.lang.Throwable")) {
        return Optional.of(new ExceptionType(List.copyOf(names)));
      }
      at = at.getSupertype();
    }
    return Optional.empty();
  }

  /** Whether it needs no declaration, JLS 11.1.1. */
  public boolean isUnchecked() {
    return names.contains("java.lang.RuntimeException") || names.contains("java.lang.Error");
  }

  /** Whether it is what a thread throws that is interrupted while it waits. */
  public boolean isInterrupt() {
    return names.contains("java.lang.InterruptedException");
  }

  /** Whether a {@code catch} of this class sees exceptions that need no declaration, JLS 11.1.1. */
  boolean catchesUnchecked() {
    return isOneOf("java.lang.Throwable", "java.lang.Exception") || isUnchecked();
  }

  /** Whether an exception of this class can be an {@link Error}. */
  public boolean mayBeError() {
    return names.get(0).equals("java.lang.Throwable") || names.contains("java.lang.Error");
  }

  /** Whether who handles this class handles every {@link InterruptedException}. */
  public boolean includesInterrupts() {
    return isOneOf("java.lang.Throwable", "java.lang.Exception")
        || names.get(0).equals("java.lang.InterruptedException");
  }

  private boolean isOneOf(String one, String other) {
    return names.get(0).equals(one) || names.get(0).equals(other);
  }

  /** Whether one exception can be of this class and of the other. */
  boolean overlaps(ExceptionType other) {
    return names.contains(other.names.get(0)) || other.names.contains(names.get(0));
  }
}
