package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openrewrite.java.Assertions.java;

import io.github.lockscope.site.Reason;
import io.github.lockscope.site.SkipReason;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.Recipe;
import org.openrewrite.Validated;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;
import org.openrewrite.java.JavaParser;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.SourceSpecs;
import org.openrewrite.test.TypeValidation;

/** Runs every sample; adding one takes a folder and no Java. */
final class SamplesTest implements RewriteTest {
  private static final Environment RECIPES =
      Environment.builder().scanRuntimeClasspath("io.github.lockscope").build();

  /** Below Java 22 a resource cannot be left without a name. */
  private static final Pattern UNREAD_RESOURCE =
      Pattern.compile("auto-closeable resource \\w+ is never referenced in body of .*");

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isRewrittenAsShownAndOnlyOnce(Sample sample) {
    Set<String> reasons = new TreeSet<>();
    // A recipe that changes something must do so in the first of two cycles only.
    rewriteRun(
        spec ->
            spec.recipe(recipe(sample))
                .parser(withGuards())
                .typeValidationOptions(
                    isComplete(sample) ? TypeValidation.all() : TypeValidation.none())
                .afterRecipe(
                    run ->
                        run.getDataTableRows(LockSites.class).stream()
                            .flatMap(row -> Arrays.stream(row.reason().split(" ")))
                            .filter(code -> !code.isEmpty())
                            .forEach(reasons::add)),
        specs(sample).toArray(SourceSpecs[]::new));
    assertEquals(sample.reasons(), reasons, "the reasons that README.md names");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isLeftAloneAfterwards(Sample sample) {
    if (sample.isRewritten()) {
      rewriteRun(
          spec -> spec.recipe(recipe(sample)).parser(withGuards()),
          sample.after().entrySet().stream()
              .map(source -> java(source.getValue(), spec -> spec.path(source.getKey()).noTrim()))
              .toArray(SourceSpecs[]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void compilesAsBefore(Sample sample, @TempDir Path classes) {
    SampleCompiler before = SampleCompiler.compile(sample.before(), classes);
    SampleCompiler after = SampleCompiler.compile(sample.after(), classes);
    // Only a sample about types that are missing may have errors, and then the same ones.
    assertEquals(isComplete(sample), before.errors().isEmpty(), () -> before.errors().toString());
    assertEquals(before.errors().size(), after.errors().size(), () -> after.errors().toString());
    Set<String> added = new TreeSet<>(after.warnings());
    added.removeAll(before.warnings());
    added.removeIf(UNREAD_RESOURCE.asMatchPredicate());
    assertEquals(Set.of(), added, "new warnings");
  }

  @Test
  void everyReasonHasASample() {
    Set<String> shown =
        samples().stream()
            .flatMap(sample -> sample.reasons().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> missing = new ArrayList<>();
    for (Reason reason : Reasons.all()) {
      if (!shown.contains(reason.name()) && !Reasons.WITHOUT_SAMPLE.contains(reason)) {
        missing.add(reason.name());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void moreSamplesAreLeftAloneThanRewritten() {
    long rewritten = samples().stream().filter(Sample::isRewritten).count();
    assertTrue(rewritten * 2 < samples().size(), () -> rewritten + " of " + samples().size());
  }

  private static boolean isComplete(Sample sample) {
    return !sample.reasons().contains(SkipReason.LOCK_TYPE_UNKNOWN.name());
  }

  private static JavaParser.Builder<?, ?> withGuards() {
    return JavaParser.fromJavaVersion().classpath(List.of(SampleCompiler.GUARDS));
  }

  private static Recipe recipe(Sample sample) {
    return sample
        .yaml()
        .map(SamplesTest::declared)
        .orElseGet(() -> RECIPES.activateRecipes("io.github.lockscope." + sample.recipe()));
  }

  private static Recipe declared(String yaml) {
    YamlResourceLoader declarations =
        new YamlResourceLoader(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
            URI.create("rewrite.yml"),
            new Properties());
    Recipe recipe =
        Environment.builder()
            .scanRuntimeClasspath("io.github.lockscope")
            .load(declarations)
            .build()
            .activateRecipes(declarations.listRecipes().iterator().next().getName());
    assertTrue(recipe.validateAll().stream().allMatch(Validated::isValid), yaml);
    return recipe;
  }

  private static List<SourceSpecs> specs(Sample sample) {
    List<SourceSpecs> specs = new ArrayList<>();
    sample
        .before()
        .forEach(
            (path, text) -> {
              String after = sample.after().get(path);
              specs.add(
                  text.equals(after)
                      ? java(text, spec -> spec.path(path).noTrim())
                      : java(text, after, spec -> spec.path(path).noTrim()));
            });
    return specs;
  }
}
