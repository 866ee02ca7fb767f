package io.github.lockscope.flow;

import java.util.Optional;
import java.util.stream.Stream;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtTypeReference;

/** The types above a type, as far as they are known. */
final class Supertypes {
  private Supertypes() {}

  /** Whether all are known, so that the members are. */
  static boolean areKnown(CtType<?> type) {
    return of(type).allMatch(above -> above.filter(Supertypes::areKnown).isPresent());
  }

  /** Whether one of them has a name, or the type itself has. */
  static boolean include(CtType<?> type, String name) {
    return type.getQualifiedName().equals(name)
        || of(type).flatMap(Optional::stream).anyMatch(above -> include(above, name));
  }

  private static Stream<Optional<CtType<?>>> of(CtType<?> type) {
    Stream<CtTypeReference<?>> superclass = Stream.ofNullable(type.getSuperclass());
    return Stream.concat(superclass, type.getSuperInterfaces().stream())
        .map(above -> Optional.ofNullable(above.getTypeDeclaration()));
  }
}
