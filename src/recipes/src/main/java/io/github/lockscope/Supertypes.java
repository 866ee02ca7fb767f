package io.github.lockscope;

import java.util.stream.Stream;
import org.openrewrite.java.tree.JavaType;

/** What a type extends and implements. */
final class Supertypes {
  private Supertypes() {}

  /** The direct supertypes of a type, as far as they are known. */
  static Stream<JavaType.FullyQualified> of(JavaType.FullyQualified type) {
    return Stream.concat(Stream.ofNullable(type.getSupertype()), type.getInterfaces().stream());
  }
}
