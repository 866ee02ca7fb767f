package io.github.lockscope;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.lockscope.site.Reason;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.config.Environment;
import org.openrewrite.config.OptionDescriptor;
import org.openrewrite.config.RecipeDescriptor;

/** The pages of {@code docs} that are made from the recipes and their samples. */
final class DocsPages {
  private static final String SAMPLES = "../before-after-samples/";

  /** How a source begins that only stands for a library. */
  private static final String STAND_IN = "// What the sample needs of ";

  private final List<Sample> samples = Sample.all();

  private DocsPages() {}

  /** The text of every page by its path in {@code docs}. */
  static Map<String, String> all() {
    DocsPages pages = new DocsPages();
    Map<String, String> texts = new TreeMap<>();
    Environment environment =
        Environment.builder().scanRuntimeClasspath("io.github.lockscope").build();
    environment.listRecipeDescriptors().stream()
        .filter(recipe -> recipe.getName().startsWith("io.github.lockscope."))
        .forEach(
            recipe -> texts.put("recipes/" + simpleName(recipe) + ".md", pages.recipe(recipe)));
    texts.put("reasons.md", pages.reasons());
    return texts;
  }

  private String recipe(RecipeDescriptor recipe) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + recipe.getDisplayName());
    lines.add("");
    lines.add("`" + recipe.getName() + "`");
    lines.add("");
    lines.add(recipe.getDescription());
    lines.add("");
    lines.add("```");
    lines.add("./lockscope diff --recipe " + simpleName(recipe) + " PATH");
    lines.add("```");
    options(lines, recipe);
    if (!recipe.getRecipeList().isEmpty()) {
      lines.add("");
      lines.add("It consists of:");
      lines.add("");
      recipe
          .getRecipeList()
          .forEach(
              part -> lines.add("- [" + part.getDisplayName() + "](" + simpleName(part) + ".md)"));
    }
    section(lines, "What it changes", ofRecipe(recipe).filter(Sample::isRewritten));
    section(lines, "What it leaves alone", ofRecipe(recipe).filter(s -> !s.isRewritten()));
    lines.add("");
    lines.add(
        "Every site is listed in the data table `LockSites`, with its verdict and the code of the"
            + " [reason](../reasons.md).");
    return String.join("\n", lines) + "\n";
  }

  private static void options(List<String> lines, RecipeDescriptor recipe) {
    if (recipe.getOptions().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("| option | type | what it does | example |");
    lines.add("| --- | --- | --- | --- |");
    for (OptionDescriptor option : recipe.getOptions()) {
      lines.add(
          "| `%s` | %s | %s | `%s` |"
              .formatted(
                  option.getName(),
                  option.getType(),
                  option.getDescription(),
                  option.getExample()));
    }
  }

  private Stream<Sample> ofRecipe(RecipeDescriptor recipe) {
    return samples.stream().filter(sample -> sample.recipe().equals(simpleName(recipe)));
  }

  private static void section(List<String> lines, String title, Stream<Sample> samples) {
    List<Sample> shown = samples.toList();
    if (shown.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## " + title);
    for (Sample sample : shown) {
      lines.add("");
      lines.add("### " + title(sample));
      lines.add("");
      lines.add(sample.description());
      lines.add("");
      sample.yaml().ifPresent(yaml -> lines.addAll(block("yaml", recipesIn(yaml))));
      sample
          .before()
          .forEach(
              (path, before) -> {
                if (!before.startsWith(STAND_IN)) {
                  lines.addAll(code(before, sample.after().getOrDefault(path, before)));
                }
              });
    }
  }

  private static String title(Sample sample) {
    String words = sample.name().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static List<String> code(String before, String after) {
    List<String> lines = new ArrayList<>();
    if (before.equals(after)) {
      lines.add("```java");
      lines.addAll(before.lines().dropWhile(DocsPages::isHeader).toList());
    } else {
      List<String> old = before.lines().toList();
      List<String> diff =
          UnifiedDiffUtils.generateUnifiedDiff(
              "before", "after", old, DiffUtils.diff(old, after.lines().toList()), 3);
      lines.add("```diff");
      diff.stream().skip(2).map(line -> line.startsWith("@@") ? "@@" : line).forEach(lines::add);
    }
    lines.add("```");
    return lines;
  }

  private static List<String> block(String language, List<String> content) {
    List<String> lines = new ArrayList<>();
    lines.add("```" + language);
    lines.addAll(content);
    lines.add("```");
    return lines;
  }

  /** What a user's declaration says of the recipes to run and their options. */
  private static List<String> recipesIn(String yaml) {
    return yaml.lines().dropWhile(line -> !line.equals("recipeList:")).toList();
  }

  private static boolean isHeader(String line) {
    return line.isBlank() || line.startsWith("import ") || line.startsWith("package ");
  }

  private String reasons() {
    List<String> lines = new ArrayList<>();
    lines.add("# Reasons");
    lines.add("");
    lines.add("Every lock site gets a verdict, and the code of the reason for it.");
    table(lines, "Skipped: left to a developer", SkipReason.values());
    table(lines, "Rewritten, and worth a reviewer's look", ReviewNote.values());
    table(lines, "Safe as it is", SafeReason.values());
    return String.join("\n", lines) + "\n";
  }

  private void table(List<String> lines, String title, Reason... reasons) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add("| code | what it says | samples |");
    lines.add("| --- | --- | --- |");
    for (Reason reason : reasons) {
      lines.add(
          "| `"
              + reason.name()
              + "` | "
              + reason.sentence()
              + " | "
              + samples.stream()
                  .filter(sample -> sample.reasons().contains(reason.name()))
                  .limit(3)
                  .map(sample -> "[" + sample.name() + "](" + SAMPLES + sample + ")")
                  .collect(Collectors.joining(", "))
              + " |");
    }
  }

  private static String simpleName(RecipeDescriptor recipe) {
    return recipe.getName().substring(recipe.getName().lastIndexOf('.') + 1);
  }
}
