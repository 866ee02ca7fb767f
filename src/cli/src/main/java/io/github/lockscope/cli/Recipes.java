package io.github.lockscope.cli;

import io.github.lockscope.GuardNames;
import io.github.lockscope.LockSites;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openrewrite.Recipe;
import org.openrewrite.config.CompositeRecipe;
import org.openrewrite.config.Environment;
import org.openrewrite.config.OptionDescriptor;
import org.openrewrite.config.YamlResourceLoader;
import org.openrewrite.internal.RecipeLoader;

/**
 * The recipes that {@code --recipe} can name: those that {@code META-INF/rewrite/*.yml} compose,
 * and the recipe classes beside {@link LockSites}. Only named files and classes are looked at; the
 * engine's own search reads the whole class path.
 */
final class Recipes {
  private static final String PACKAGE = LockSites.class.getPackageName() + ".";
  private static final String CATALOGUE = "META-INF/rewrite/";

  private final ClassLoader loader = Recipes.class.getClassLoader();

  /** The full name of a recipe. */
  static String qualified(String name) {
    return name.indexOf('.') < 0 ? PACKAGE + name : name;
  }

  /**
   * Makes a new instance of a recipe.
   *
   * @param name its name, with or without the package
   * @param options the options to give it, or for a composed recipe those of its parts that have
   *     them
   * @throws UsageError where there is none of that name, or it cannot have these options
   */
  Recipe named(String name, Map<String, Object> options) {
    String full = qualified(name);
    List<YamlResourceLoader> catalogue = catalogue();
    boolean composed =
        catalogue.stream()
            .flatMap(yaml -> yaml.listRecipes().stream())
            .anyMatch(recipe -> recipe.getName().equals(full));
    if (!composed && !isRecipeClass(full)) {
      throw new UsageError(
          "no recipe " + name + "; there are " + String.join(", ", names(catalogue)));
    }
    Environment.Builder environment = Environment.builder();
    catalogue.forEach(environment::load);
    Recipe activated = environment.build().activateRecipes(full);
    Recipe recipe = options.isEmpty() ? activated : configured(activated, options);
    recipe
        .validateAll()
        .forEach(
            validated ->
                validated
                    .failures()
                    .forEach(
                        invalid -> {
                          throw new UsageError(
                              "recipe " + name + " cannot be used: " + invalid.getMessage());
                        }));
    return recipe;
  }

  private Recipe configured(Recipe recipe, Map<String, Object> options) {
    for (String name : options.keySet()) {
      if (!hasOption(recipe, name)) {
        throw new UsageError("recipe " + recipe.getName() + " has no option " + name);
      }
    }
    return loaded(recipe, withProtocolsOfGuard(options));
  }

  /** Locks that are their own guards have to be known to those parts that use no guards, too. */
  private static Map<String, Object> withProtocolsOfGuard(Map<String, Object> options) {
    List<Object> protocols = new ArrayList<>();
    if (options.get("protocols") instanceof List<?> given) {
      protocols.addAll(given);
    }
    if (options.get("guard") instanceof String guard) {
      protocols.addAll(GuardNames.protocols(guard));
    }
    Map<String, Object> all = new HashMap<>(options);
    if (!protocols.isEmpty()) {
      all.put("protocols", protocols);
    }
    return all;
  }

  /** Whether a recipe or any of its parts can be given an option. */
  static boolean hasOption(Recipe recipe, String name) {
    return recipe.getDescriptor().getOptions().stream()
            .anyMatch(option -> option.getName().equals(name))
        || recipe.getRecipeList().stream().anyMatch(part -> hasOption(part, name));
  }

  private Recipe loaded(Recipe recipe, Map<String, Object> options) {
    if (!recipe.getRecipeList().isEmpty()) {
      return new CompositeRecipe(
          recipe.getRecipeList().stream().map(part -> loaded(part, options)).toList());
    }
    Map<String, Object> values = new HashMap<>();
    for (OptionDescriptor option : recipe.getDescriptor().getOptions()) {
      values.put(option.getName(), options.getOrDefault(option.getName(), option.getValue()));
    }
    values.values().removeIf(Objects::isNull);
    return new RecipeLoader(loader).load(recipe.getClass(), values);
  }

  private List<YamlResourceLoader> catalogue() {
    List<YamlResourceLoader> catalogue = new ArrayList<>();
    try {
      for (URL folder : Collections.list(loader.getResources(CATALOGUE))) {
        for (String entry : entries(folder, ".yml")) {
          URL file = new URL(folder, entry);
          try (InputStream yaml = file.openStream()) {
            catalogue.add(new YamlResourceLoader(yaml, file.toURI(), new Properties(), loader));
          }
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the recipes of " + CATALOGUE, e);
    }
    return catalogue;
  }

  private Set<String> names(List<YamlResourceLoader> catalogue) {
    Set<String> names = new TreeSet<>();
    catalogue.stream()
        .flatMap(yaml -> yaml.listRecipes().stream())
        .map(Recipe::getName)
        .filter(name -> name.startsWith(PACKAGE))
        .forEach(names::add);
    String folder = PACKAGE.replace('.', '/');
    try {
      for (URL url : Collections.list(loader.getResources(folder))) {
        for (String entry : entries(url, ".class")) {
          String name = PACKAGE + entry.substring(0, entry.length() - ".class".length());
          if (isRecipeClass(name)) {
            names.add(name);
          }
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot list the recipes of " + folder, e);
    }
    return names;
  }

  private boolean isRecipeClass(String name) {
    if (!name.startsWith(PACKAGE)) {
      return false;
    }
    try {
      Class<?> type = Class.forName(name, false, loader);
      return Recipe.class.isAssignableFrom(type)
          && java.lang.reflect.Modifier.isPublic(type.getModifiers())
          && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** The files directly in a folder of the class path, be it a directory or part of a jar. */
  private static List<String> entries(URL folder, String suffix)
      throws IOException, URISyntaxException {
    URLConnection connection = folder.openConnection();
    if (connection instanceof JarURLConnection jar) {
      String prefix = jar.getEntryName();
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(entry -> entry.startsWith(prefix) && entry.endsWith(suffix))
          .map(entry -> entry.substring(prefix.length()))
          .filter(entry -> entry.indexOf('/') < 0)
          .sorted()
          .toList();
    }
    try (Stream<Path> files = Files.list(Path.of(new URI(folder.toString())))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(entry -> entry.endsWith(suffix))
          .sorted()
          .toList();
    }
  }
}
