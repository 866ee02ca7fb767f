package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openrewrite.java.Assertions.java;

import io.github.lockscope.build.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaParser;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.SourceSpecs;

final class ModularSourcesTest implements RewriteTest {
  private static final String LOCKED =
      """
      package shop.till;

      import java.util.concurrent.locks.Lock;

      class Till {
        void open(Lock lock) {
          lock.lock();
          try {
            toString();
          } finally {
            lock.unlock();
          }
        }
      }
      """;

  private static final String GUARDED =
      """
      package shop.till;

      import io.github.lockscope.guard.LockScope;
      import java.util.concurrent.locks.Lock;

      class Till {
        void open(Lock lock) {
          try (LockScope held = LockScope.acquire(lock)) {
            toString();
          }
        }
      }
      """;

  private final Path root;

  ModularSourcesTest(@TempDir Path root) {
    this.root = root;
  }

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new UseScopedGuards())
        .parser(JavaParser.fromJavaVersion().classpath(List.of(SampleCompiler.GUARDS)));
  }

  @Test
  void moduleDoesNotReadTheGuards() throws IOException {
    declare("", "// requires io.github.lockscope.guard;\nmodule shop { requires java.logging; }");
    rewriteRun(ModularSourcesTest::isReported, till("shop/till/Till.java", LOCKED, LOCKED));
  }

  @Test
  void moduleDeclaredAboveTheFolderOfTheRun() throws IOException {
    declare("", "module shop { }");
    rewriteRun(ModularSourcesTest::isReported, till("Till.java", LOCKED, LOCKED));
  }

  @Test
  void moduleReadsTheGuards() throws IOException {
    declare("", "module shop { requires transitive /* so */ io.github.lockscope.guard; }");
    rewriteRun(till("shop/till/Till.java", LOCKED, GUARDED));
  }

  @Test
  void moduleOfOtherSources() throws IOException {
    declare("shop/other", "module other { }");
    rewriteRun(till("shop/till/Till.java", LOCKED, GUARDED));
  }

  private void declare(String folder, String module) throws IOException {
    Path declared = root.resolve(folder).resolve("module-info.java");
    Files.createDirectories(declared.getParent());
    Files.writeString(declared, module);
  }

  private SourceSpecs till(String path, String before, String after) {
    OnDisk place = new OnDisk(Tree.randomId(), root.resolve("shop/till/Till.java"));
    return before.equals(after)
        ? java(before, spec -> spec.path(path).markers(place))
        : java(before, after, spec -> spec.path(path).markers(place));
  }

  private static void isReported(RecipeSpec spec) {
    spec.dataTable(
        LockSites.Row.class,
        rows ->
            assertEquals(
                List.of("MODULE_WITHOUT_GUARD"),
                rows.stream().map(LockSites.Row::reason).toList()));
  }
}
