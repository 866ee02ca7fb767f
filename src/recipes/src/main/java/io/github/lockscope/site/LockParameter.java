package io.github.lockscope.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * What a guard's acquire takes, be it as an argument or as the object that it is called on.
 *
 * @param type the fully qualified type
 * @param rivals the types for which the compiler would choose another overload, or could not tell
 *     which, JLS 15.12.2.5
 */
public record LockParameter(String type, Set<String> rivals) {
  /** Where there is no other overload. */
  LockParameter(String type) {
    this(type, Set.of());
  }

  /** Whether the compiler would give a lock to this acquire. */
  boolean takes(@Nullable JavaType lock) {
    return TypeUtils.isAssignableTo(type, lock)
        && rivals.stream().noneMatch(rival -> TypeUtils.isAssignableTo(rival, lock));
  }
}
