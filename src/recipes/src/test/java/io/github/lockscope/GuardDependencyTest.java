package io.github.lockscope;

import static io.github.lockscope.BuiltModule.dependencies;
import static io.github.lockscope.BuiltModule.dependency;
import static io.github.lockscope.BuiltModule.guardedMain;
import static io.github.lockscope.BuiltModule.guardedTest;
import static io.github.lockscope.BuiltModule.module;
import static io.github.lockscope.BuiltModule.pom;
import static io.github.lockscope.BuiltModule.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openrewrite.maven.Assertions.pomXml;
import static org.openrewrite.xml.Assertions.xml;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.TypeValidation;

final class GuardDependencyTest implements RewriteTest {
  private static final String PARENT =
      """
      <parent>
        <groupId>com.acme</groupId>
        <artifactId>all</artifactId>
        <version>1</version>
      </parent>
      """;
  private static final String OTHER =
      """
      <dependency>
        <groupId>com.acme</groupId>
        <artifactId>all</artifactId>
        <version>1</version>
        <type>pom</type>
      </dependency>
      """;

  private final Path repository;

  GuardDependencyTest(@TempDir Path repository) {
    this.repository = repository;
  }

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new UseScopedGuards(null, null, true))
        .executionContext(BuiltModule.offline(repository))
        // What guards are is not known before the dependency is there.
        .afterTypeValidationOptions(TypeValidation.none());
  }

  @Test
  void versionIsThatOfThisBuild() {
    assertEquals("io.github.lockscope", BuiltModule.GUARD.groupId());
    assertTrue(BuiltModule.GUARD.version().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"));
  }

  @Test
  void onlyTheModuleThatNeedsIt() {
    rewriteRun(
        module(
            "a",
            pomXml(pom("a", ""), pom("a", dependencies(dependency(version())))),
            guardedMain("Main"),
            guardedTest("MainTest")),
        module("b", pomXml(pom("b", ""), spec -> spec.path("b/pom.xml"))));
  }

  @Test
  void forTestsOnly() {
    rewriteRun(
        module(
            "a",
            pomXml(
                pom("a", ""),
                pom("a", dependencies(dependency(version() + "<scope>test</scope>\n")))),
            guardedTest("MainTest")));
  }

  @Test
  void restOfThePomStaysAsItIs() {
    String before =
        """
        <project>
           <modelVersion>4.0.0</modelVersion>
           <groupId>com.acme</groupId> <artifactId>a</artifactId>
           <version>1</version>

           <dependencies>
               <!-- Ours. -->
           </dependencies>
           <build   />
        </project>
        """;
    rewriteRun(
        module(
            "a",
            pomXml(
                before,
                spec ->
                    spec.path("a/pom.xml")
                        .after(
                            actual -> {
                              assertTrue(
                                  actual.contains("<artifactId>lockscope-guard</artifactId>"),
                                  actual);
                              assertTrue(
                                  actual.lines().toList().containsAll(before.lines().toList()),
                                  actual);
                              return actual;
                            })),
            guardedMain("Main")));
  }

  @Test
  void thereAlready() {
    String pom = pom("a", dependencies(OTHER + dependency("<version>" + version().substring(9))));
    rewriteRun(
        module("all", pomXml(pom("all", "<packaging>pom</packaging>"))),
        module("a", pomXml(pom, spec -> spec.path("a/pom.xml")), guardedMain("Main")));
  }

  @Test
  void thereForTestsAndNeededForMore() {
    rewriteRun(
        module(
            "a",
            pomXml(
                pom("a", dependencies(dependency(version() + "<scope>test</scope>\n"))),
                pom("a", dependencies(dependency(version())))),
            guardedMain("Main")));
  }

  @Test
  void thereForMoreThanTests() {
    rewriteRun(
        module(
            "a", pomXml(pom("a", dependencies(dependency(version())))), guardedTest("MainTest")));
  }

  @Test
  void managedByTheParent() {
    String managed =
        "<packaging>pom</packaging>\n<dependencyManagement>\n"
            + dependencies(dependency(version())).indent(2)
            + "</dependencyManagement>\n";
    rewriteRun(
        module("all", pomXml(pom("all", managed))),
        module(
            "a",
            pomXml(
                pom("a", PARENT),
                pom("a", PARENT + dependencies(dependency(""))),
                spec -> spec.path("a/pom.xml")),
            guardedMain("Main")));
  }

  @Test
  void managedForTestsAndNeededForMore() {
    String managed =
        "<packaging>pom</packaging>\n<dependencyManagement>\n"
            + dependencies(dependency(version() + "<scope>test</scope>\n")).indent(2)
            + "</dependencyManagement>\n";
    rewriteRun(
        module("all", pomXml(pom("all", managed))),
        module(
            "a",
            pomXml(
                pom("a", PARENT),
                pom("a", PARENT + dependencies(dependency("<scope>compile</scope>\n"))),
                spec -> spec.path("a/pom.xml")),
            guardedMain("Main")));
  }

  @Test
  void thereOnTheClassPathOfTheCompiler() {
    String provided = dependencies(dependency(version() + "<scope>provided</scope>\n"));
    rewriteRun(module("a", pomXml(pom("a", provided)), guardedMain("Main")));
  }

  @Test
  void inheritedFromTheParent() {
    String inherited = "<packaging>pom</packaging>\n" + dependencies(dependency(version()));
    rewriteRun(
        module("all", pomXml(pom("all", inherited))),
        module("a", pomXml(pom("a", PARENT), spec -> spec.path("a/pom.xml")), guardedMain("Main")));
  }

  @Test
  void cannotBeResolved(@TempDir Path nothing) {
    rewriteRun(
        spec -> spec.executionContext(BuiltModule.nowhere(nothing)),
        module(
            "a",
            pomXml(pom("a", ""), pom("a", dependencies(dependency(version())))),
            guardedMain("Main")));
  }

  @Test
  void pomThatNobodyRead() {
    rewriteRun(module("a", xml(pom("a", ""), spec -> spec.path("pom.xml")), guardedMain("Main")));
  }

  @Test
  void pomOfNoModule() {
    rewriteRun(pomXml(pom("a", "")), guardedMain("Main"));
  }

  @Test
  void guardOfTheUser() {
    rewriteRun(
        spec -> spec.recipe(new UseScopedGuards("com.acme.Held#hold", null, null)),
        module(
            "a",
            pomXml(pom("a", "")),
            org.openrewrite.java.Assertions.srcMainJava(
                org.openrewrite.java.Assertions.java(
                    """
                    import java.util.concurrent.locks.Lock;

                    class Main {
                        void work(Lock lock) {
                            lock.lock();
                            try {
                                toString();
                            } finally {
                                lock.unlock();
                            }
                        }
                    }
                    """,
                    """
                    import com.acme.Held;
                    import java.util.concurrent.locks.Lock;

                    class Main {
                        void work(Lock lock) {
                            try (var held = Held.hold(lock)) {
                                toString();
                            }
                        }
                    }
                    """,
                    spec -> spec.markers(org.openrewrite.java.Assertions.javaVersion(17))))));
  }
}
