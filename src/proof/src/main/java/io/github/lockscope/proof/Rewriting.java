package io.github.lockscope.proof;

import io.github.lockscope.LockSites;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.SourceFile;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.marker.JavaVersion;

/** A recipe, run in this process on sources in memory. */
public final class Rewriting implements Rewriter {
  private final Recipe recipe;
  private final OptionalInt level;

  private Rewriting(Recipe recipe) {
    this(recipe, OptionalInt.empty());
  }

  private Rewriting(Recipe recipe, OptionalInt level) {
    this.recipe = recipe;
    this.level = level;
  }

  /** The same for sources of a level, as a build would tell it. */
  public Rewriting at(int sourceLevel) {
    return new Rewriting(recipe, OptionalInt.of(sourceLevel));
  }

  /** The recipe of a name in the catalogue, or a recipe class. */
  public static Rewriting named(String name) {
    return new Rewriting(
        Environment.builder()
            .scanRuntimeClasspath("io.github.lockscope")
            .build()
            .activateRecipes(name));
  }

  /** The first recipe that a {@code rewrite.yml} declares. */
  public static Rewriting declaredIn(String yaml) {
    YamlResourceLoader declarations =
        new YamlResourceLoader(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
            URI.create("rewrite.yml"),
            new Properties());
    return new Rewriting(
        Environment.builder()
            .scanRuntimeClasspath("io.github.lockscope")
            .load(declarations)
            .build()
            .activateRecipes(declarations.listRecipes().iterator().next().getName()));
  }

  @Override
  public Rewritten apply(Map<String, String> sources) {
    List<Parser.Input> inputs = new ArrayList<>();
    sources.forEach(
        (path, text) ->
            inputs.add(Parser.Input.fromString(Path.of(path), text, StandardCharsets.UTF_8)));
    List<SourceFile> trees =
        JavaParser.fromJavaVersion()
            .logCompilationWarningsAndErrors(false)
            .build()
            .parseInputs(inputs, null, strict())
            .map(this::atLevel)
            .toList();
    SortedMap<String, String> texts = new TreeMap<>(sources);
    Rewritten rewritten = rewrite(trees, strict());
    texts.putAll(rewritten.texts());
    return new Rewritten(texts, rewritten.rows());
  }

  /**
   * Rewrites sources that are parsed already, or that have failed to be.
   *
   * @param trees the sources
   * @param ctx takes what goes wrong
   * @return what became of those that were changed
   */
  public Rewritten rewrite(List<SourceFile> trees, ExecutionContext ctx) {
    RecipeRun run = recipe.run(new InMemoryLargeSourceSet(trees), ctx);
    SortedMap<String, String> texts = new TreeMap<>();
    run.getChangeset()
        .getAllResults()
        .forEach(
            result -> {
              SourceFile after = result.getAfter();
              if (after != null) {
                texts.put(after.getSourcePath().toString().replace('\\', '/'), after.printAll());
              }
            });
    return new Rewritten(texts, Optional.of(run.getDataTableRows(LockSites.class)));
  }

  private SourceFile atLevel(SourceFile tree) {
    if (level.isEmpty()) {
      return tree;
    }
    String version = Integer.toString(level.getAsInt());
    return tree.withMarkers(
        tree.getMarkers().add(new JavaVersion(UUID.randomUUID(), "", "", version, version)));
  }

  private static ExecutionContext strict() {
    return new InMemoryExecutionContext(
        error -> {
          throw new IllegalStateException(error);
        });
  }
}
