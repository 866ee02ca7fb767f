package io.github.lockscope;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaSourceSet;

/** Tells the code of tests, which may leave locks held on purpose, from other code. */
final class TestSources {
  /** The source set of the main code. */
  static final String MAIN = "main";

  private static final Pattern TEST = Pattern.compile("test(\\p{Upper}.*)?|.*Test.*");

  private TestSources() {}

  /** Whether a file is not part of the main code, as its build says or, without one, its path. */
  static boolean include(SourceFile file) {
    return !sourceSet(file).equals(MAIN);
  }

  /** What its build calls the code that a file is part of. */
  static String sourceSet(SourceFile file) {
    return file.getMarkers()
        .findFirst(JavaSourceSet.class)
        .map(JavaSourceSet::getName)
        .orElseGet(() -> isTest(file.getSourcePath()) ? "test" : MAIN);
  }

  private static boolean isTest(Path path) {
    for (int i = 0; i + 2 < path.getNameCount(); i++) {
      if (path.getName(i).toString().equals("src")
          && TEST.matcher(path.getName(i + 1).toString()).matches()) {
        return true;
      }
    }
    return false;
  }
}
