package io.github.lockscope.build;

import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaVersion;

/**
 * The version of the language that a file is written in, as far as its build tells.
 *
 * @param version the version; where nothing is known, one that any code with guards may be in
 */
public record SourceLevel(int version) {
  /** JLS 14.20.3 of Java 7: resources of a {@code try}. */
  private static final int RESOURCES = 7;

  /** The level of the library that Lockscope's own guards are in. */
  private static final int OWN_GUARDS = 8;

  /** JLS 14.4 of Java 10: {@code var}. */
  private static final int VAR = 10;

  /** JLS 6.1 of Java 22: a variable that nothing reads needs no name, and no warning. */
  private static final int UNNAMED = 22;

  /** The level that a file is compiled at. */
  public static SourceLevel of(SourceFile file) {
    return new SourceLevel(
        file.getMarkers()
            .findFirst(JavaVersion.class)
            .map(JavaVersion::getMajorVersion)
            .orElse(OWN_GUARDS));
  }

  /** Whether there are {@code try} statements with resources. */
  public boolean hasResources() {
    return version >= RESOURCES;
  }

  /** Whether the guards of this project can be used. */
  public boolean hasOwnGuards() {
    return version >= OWN_GUARDS;
  }

  /** Whether locals can be declared by {@code var}. */
  public boolean hasVar() {
    return version >= VAR;
  }

  /** Whether resources can be left without a name. */
  public boolean hasUnnamedVariables() {
    return version >= UNNAMED;
  }
}
