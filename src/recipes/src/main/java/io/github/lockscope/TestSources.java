package io.github.lockscope;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaSourceSet;

/** Tells the code of tests, which may leave locks held on purpose, from other code. */
final class TestSources {
  private static final Pattern TEST = Pattern.compile("test(\\p{Upper}.*)?|.*Test.*");

  private TestSources() {}

  /** Whether a file is not part of the main code, as its build says or, without one, its path. */
  static boolean include(SourceFile file) {
    Optional<JavaSourceSet> set = file.getMarkers().findFirst(JavaSourceSet.class);
    return set.isPresent() ? !set.get().getName().equals("main") : isTest(file.getSourcePath());
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
