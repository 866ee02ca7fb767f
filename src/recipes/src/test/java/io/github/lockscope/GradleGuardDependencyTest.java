package io.github.lockscope;

import static io.github.lockscope.BuiltModule.guardedIn;
import static io.github.lockscope.BuiltModule.guardedMain;
import static io.github.lockscope.BuiltModule.guardedTest;
import static io.github.lockscope.BuiltModule.module;
import static io.github.lockscope.GradleModule.project;
import static org.openrewrite.gradle.Assertions.buildGradle;
import static org.openrewrite.gradle.Assertions.buildGradleKts;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.TypeValidation;

final class GradleGuardDependencyTest implements RewriteTest {
  private static final String PLUGIN =
      """
      plugins {
          id 'java-library'
      }
      """;
  private static final String COORDINATES =
      "\"%s:%s:%s\""
          .formatted(
              BuiltModule.GUARD.groupId(),
              BuiltModule.GUARD.artifactId(),
              BuiltModule.GUARD.version());

  private final Path repository;

  GradleGuardDependencyTest(@TempDir Path repository) {
    this.repository = repository;
  }

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new UseScopedGuards(null, null, true))
        .executionContext(BuiltModule.offline(repository))
        // What guards are is not known before the dependency is there, nor what scripts call.
        .typeValidationOptions(TypeValidation.none());
  }

  @Test
  void onlyTheModuleThatNeedsIt() {
    rewriteRun(
        module(
            "a",
            buildGradle(
                PLUGIN + dependencies("api 'com.acme:other:1'"),
                PLUGIN
                    + dependencies("api 'com.acme:other:1'", "", "implementation " + COORDINATES),
                spec -> spec.markers(project(repository))),
            guardedMain("Main")),
        module(
            "b",
            buildGradle(PLUGIN, spec -> spec.path("b/build.gradle").markers(project(repository)))));
  }

  @Test
  void scriptWithoutDependencies() {
    rewriteRun(
        module(
            "a",
            buildGradle(
                PLUGIN,
                PLUGIN + "\n" + dependencies("implementation " + COORDINATES),
                spec -> spec.markers(project(repository))),
            guardedMain("Main")));
  }

  @Test
  void forTestsOnly() {
    rewriteRun(
        module(
            "a",
            buildGradle(
                PLUGIN + dependencies("testImplementation 'com.acme:other:2'"),
                PLUGIN
                    + dependencies(
                        "testImplementation 'com.acme:other:2'",
                        "testImplementation " + COORDINATES),
                spec -> spec.markers(project(repository))),
            guardedTest("MainTest")));
  }

  @Test
  void testsHaveWhatTheMainCodeHas() {
    rewriteRun(
        module(
            "a",
            buildGradle(
                PLUGIN + dependencies("implementation 'com.acme:other:3'"),
                PLUGIN
                    + dependencies(
                        "implementation 'com.acme:other:3'", "implementation " + COORDINATES),
                spec -> spec.markers(project(repository))),
            guardedMain("Main"),
            guardedTest("MainTest")));
  }

  @Test
  void testsThatDoNotHaveWhatTheMainCodeHas() {
    rewriteRun(
        module(
            "a",
            buildGradle(
                PLUGIN + dependencies("implementation 'com.acme:other:4'"),
                PLUGIN
                    + dependencies(
                        "implementation 'com.acme:other:4'",
                        "implementation " + COORDINATES,
                        "",
                        "smokeImplementation " + COORDINATES),
                spec -> spec.markers(project(repository))),
            guardedMain("Main"),
            guardedIn("smoke", "MainSmoke")));
  }

  @Test
  void thereAlready() {
    rewriteRun(
        module(
            "a",
            buildGradle(
                PLUGIN + dependencies("api 'io.github.lockscope:lockscope-guard:0.0.9'"),
                spec -> spec.markers(project(repository, "api"))),
            guardedMain("Main"),
            guardedTest("MainTest")));
  }

  @Test
  void cannotBeResolved(@TempDir Path nothing) {
    rewriteRun(
        spec -> spec.executionContext(BuiltModule.nowhere(nothing)),
        module(
            "a",
            buildGradle(
                PLUGIN + dependencies("implementation 'com.acme:other:5'"),
                PLUGIN
                    + dependencies(
                        "implementation 'com.acme:other:5'", "implementation " + COORDINATES),
                spec -> spec.markers(project(nothing))),
            guardedMain("Main")));
  }

  @Test
  void dependenciesOfTheBuildAndOfOtherModules() {
    String others =
        """
        buildscript {
            dependencies {
                classpath 'com.acme:plugin:6'
            }
        }
        subprojects {
            dependencies {
                implementation 'com.acme:other:6'
            }
        }
        """;
    rewriteRun(
        module(
            "a",
            buildGradle(
                others,
                others + "\n" + dependencies("implementation " + COORDINATES),
                spec -> spec.markers(project(repository))),
            guardedMain("Main")));
  }

  @Test
  void scriptInKotlin() {
    rewriteRun(
        module(
            "a",
            buildGradleKts(
                dependencies("implementation(\"com.acme:other:7\")"),
                dependencies(
                    "implementation(\"com.acme:other:7\")", "implementation(" + COORDINATES + ")"),
                spec -> spec.markers(project(repository))),
            guardedMain("Main")));
  }

  @Test
  void scriptOfWhichNothingIsKnown() {
    rewriteRun(module("a", buildGradle(PLUGIN + dependencies()), guardedMain("Main")));
  }

  @Test
  void moduleWithoutCodeInJava() {
    rewriteRun(
        module(
            "a",
            buildGradle(PLUGIN + dependencies(), spec -> spec.markers(GradleModule.bare())),
            guardedMain("Main")));
  }

  private static String dependencies(String... lines) {
    return Stream.of(lines)
        .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
        .collect(Collectors.joining("", "dependencies {\n", "}\n"));
  }
}
