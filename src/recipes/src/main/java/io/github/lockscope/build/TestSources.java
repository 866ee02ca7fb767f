package io.github.lockscope.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.J;

/** Tells the code of tests, which may leave locks held on purpose, from other code. */
public final class TestSources {
  /** The source set of the main code. */
  public static final String MAIN = "main";

  /** What is in {@code src} for tests: {@code it} is where Maven's invoker has its projects. */
  private static final Pattern TEST = Pattern.compile("it|tests?(\\p{Upper}.*)?|.*Test.*");

  private static final Set<String> TESTS = Set.of("test", "tests");

  private TestSources() {}

  /** Whether a file is not part of the main code, as its build says or, without one, its path. */
  public static boolean include(SourceFile file) {
    return !sourceSet(file).equals(MAIN);
  }

  /** What its build calls the code that a file is part of. */
  public static String sourceSet(SourceFile file) {
    return file.getMarkers()
        .findFirst(JavaSourceSet.class)
        .map(JavaSourceSet::getName)
        .orElseGet(() -> isTest(file) ? "test" : MAIN);
  }

  /** By the names of the folders that its package is in. */
  private static boolean isTest(SourceFile file) {
    List<String> folders = new ArrayList<>();
    file.getSourcePath().forEach(name -> folders.add(name.toString()));
    folders.remove(folders.size() - 1);
    List<String> ofPackage = packageOf(file);
    int root = Math.max(0, folders.size() - ofPackage.size());
    if (folders.subList(root, folders.size()).equals(ofPackage)) {
      folders.subList(root, folders.size()).clear();
    }
    for (int i = 0; i < folders.size(); i++) {
      boolean isSourceSet = i > 0 && folders.get(i - 1).equals("src");
      if (isSourceSet && folders.get(i).equals(MAIN)) {
        return false;
      }
      if (isSourceSet ? TEST.matcher(folders.get(i)).matches() : TESTS.contains(folders.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> packageOf(SourceFile file) {
    return file instanceof J.CompilationUnit unit && unit.getPackageDeclaration() != null
        ? List.of(unit.getPackageDeclaration().getPackageName().split("\\."))
        : List.of();
  }
}
