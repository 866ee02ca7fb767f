package io.github.lockscope.tree;

import java.util.stream.Stream;
import org.openrewrite.java.tree.JavaType;

/** What a type extends and implements. */
public final class Supertypes {
  private Supertypes() {}

  /** The direct supertypes of a type, as far as they are known. */
  public static Stream<JavaType.FullyQualified> of(JavaType.FullyQualified type) {
    return Stream.concat(Stream.ofNullable(type.getSupertype()), type.getInterfaces().stream());
  }
}
