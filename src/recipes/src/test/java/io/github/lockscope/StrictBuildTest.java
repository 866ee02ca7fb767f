package io.github.lockscope;

import static io.github.lockscope.BuiltModule.dependencies;
import static io.github.lockscope.BuiltModule.dependency;
import static io.github.lockscope.BuiltModule.guardedMain;
import static io.github.lockscope.BuiltModule.lockedMain;
import static io.github.lockscope.BuiltModule.module;
import static io.github.lockscope.BuiltModule.pom;
import static io.github.lockscope.BuiltModule.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openrewrite.maven.Assertions.pomXml;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.TypeValidation;

final class StrictBuildTest implements RewriteTest {
  private static final String STRICT =
      "<compilerArgs><arg>-Xlint:all</arg><arg>-Werror</arg></compilerArgs>";

  private final Path repository;

  StrictBuildTest(@TempDir Path repository) {
    this.repository = repository;
  }

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new UseScopedGuards())
        .executionContext(BuiltModule.offline(repository))
        .afterTypeValidationOptions(TypeValidation.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        STRICT,
        "<failOnWarning>true</failOnWarning><compilerArgs><arg>-Xlint</arg></compilerArgs>",
        "<compilerArgument>-Xlint:deprecation,try -Werror</compilerArgument>",
        "<compilerArguments><Xlint/><Werror/></compilerArguments>",
        "<failOnWarning>${fails}</failOnWarning><compilerArgument>${lint}</compilerArgument>",
      })
  void resourcesFail(String configuration) {
    rewriteRun(
        StrictBuildTest::isReported,
        module("a", pomXml(pom("a", plugins(configuration))), lockedMain("Main", 17)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<compilerArgs><arg>-Xlint:all</arg></compilerArgs>",
        "<compilerArgs><arg>-Xlint:all,-try</arg><arg>-Werror</arg></compilerArgs>",
        "<compilerArgs><arg>-Xlint:all</arg><arg>-Xlint:-try</arg><arg>-Werror</arg></compilerArgs>",
        "<failOnWarning>true</failOnWarning>",
        "<failOnWarning>true</failOnWarning><compilerArgs><arg>-Xlint:rawtypes</arg></compilerArgs>",
        "<showWarnings>false</showWarnings>" + STRICT,
      })
  void resourcesDoNotFail(String configuration) {
    String rest = plugins(configuration);
    rewriteRun(
        module("a", pomXml(pom("a", rest), pom("a", withDependency(rest))), guardedMain("Main")));
  }

  @Test
  void pluginOfTheParent() {
    underParent("<packaging>pom</packaging>\n" + plugins(STRICT), "");
  }

  @Test
  void managedPluginOfTheParent() {
    underParent("<packaging>pom</packaging>\n" + managed(STRICT), "");
  }

  @Test
  void argumentsAddedToThoseOfTheParent() {
    underParent(
        "<packaging>pom</packaging>\n" + managed(STRICT),
        plugins("<compilerArgs combine.children=\"append\"><arg>-parameters</arg></compilerArgs>"));
  }

  private void underParent(String parent, String rest) {
    rewriteRun(
        StrictBuildTest::isReported,
        module("all", pomXml(pom("all", parent))),
        module(
            "a",
            pomXml(
                pom(
                    "a",
                    """
                    <parent>
                      <groupId>com.acme</groupId>
                      <artifactId>all</artifactId>
                      <version>1</version>
                    </parent>
                    """
                        + rest),
                spec -> spec.path("a/pom.xml")),
            lockedMain("Main", 17)));
  }

  @Test
  void executionOfThePlugin() {
    String rest =
        plugins(STRICT)
            .replace(
                "<configuration>", "<executions><execution><id>default-compile</id><configuration>")
            .replace("</configuration>", "</configuration></execution></executions>");
    rewriteRun(
        StrictBuildTest::isReported, module("a", pomXml(pom("a", rest)), lockedMain("Main", 17)));
  }

  private static void isReported(RecipeSpec spec) {
    spec.dataTable(
        LockSites.Row.class,
        rows ->
            assertEquals(
                List.of("RESOURCE_WARNED_OF"), rows.stream().map(LockSites.Row::reason).toList()));
  }

  private static String withDependency(String rest) {
    return rest.replace("<build>", dependencies(dependency(version())) + "<build>");
  }

  private static String plugins(String configuration) {
    return """
        <properties>
          <fails>true</fails>
          <lint>-Xlint:try</lint>
        </properties>
        <build>
        %s</build>
        """
        .formatted(plugin(configuration).indent(2));
  }

  private static String managed(String configuration) {
    return """
        <build>
          <pluginManagement>
        %s  </pluginManagement>
        </build>
        """
        .formatted(plugin(configuration).indent(4));
  }

  private static String plugin(String configuration) {
    return """
        <plugins>
          <plugin>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>%s</configuration>
          </plugin>
        </plugins>
        """
        .formatted(configuration);
  }
}
