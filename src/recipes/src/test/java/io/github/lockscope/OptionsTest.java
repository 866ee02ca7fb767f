package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.Recipe;
import org.openrewrite.internal.RecipeLoader;

final class OptionsTest {
  private static final List<Class<? extends Recipe>> RECIPES =
      List.of(ReleaseLocksInFinally.class, AcquireLocksBeforeTry.class);

  @Test
  void nothingHasToBeGiven() {
    for (Class<? extends Recipe> type : RECIPES) {
      Recipe recipe = load(type, Map.of());
      assertEquals(List.of(), complaints(recipe));
      assertEquals(Settings.DEFAULT, ((LockRecipe) recipe).options().settings());
    }
  }

  @Test
  void givenOptionsArrive() {
    Map<String, Object> options =
        Map.of("complexFlow", "heldFlag", "testSources", true, "leaks", "normalPaths");
    for (Class<? extends Recipe> type : RECIPES) {
      Recipe recipe = load(type, options);
      assertEquals(List.of(), complaints(recipe));
      assertEquals(
          new Settings(
              Settings.OnComplexFlow.HELD_FLAG, List.of(), true, Settings.Leaks.NORMAL_PATHS),
          ((LockRecipe) recipe).options().settings());
      assertEquals(load(type, options), recipe);
      assertNotEquals(load(type, Map.of()), recipe);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"held-flag", "HELDFLAG", ""})
  void unknownComplexFlow(String value) {
    assertEquals(
        List.of("complexFlow must be skip or heldFlag, not '" + value + "'"),
        complaints(load(ReleaseLocksInFinally.class, Map.of("complexFlow", value))));
  }

  @Test
  void unknownLeaks() {
    assertEquals(
        List.of("leaks must be all or normalPaths, not 'none'"),
        complaints(load(AcquireLocksBeforeTry.class, Map.of("leaks", "none"))));
  }

  @Test
  void unknownProtocol() {
    assertEquals(
        List.of("there is no protocol 'Mutex'"),
        complaints(load(ReleaseLocksInFinally.class, Map.of("protocols", List.of("Mutex")))));
  }

  @Test
  void oneProtocolNeedsNoList() {
    assertEquals(
        List.of("there is no protocol 'Mutex'"),
        complaints(load(ReleaseLocksInFinally.class, Map.of("protocols", "Mutex"))));
  }

  private static Recipe load(Class<? extends Recipe> type, Map<String, Object> options) {
    return new RecipeLoader(null).load(type, options);
  }

  private static List<String> complaints(Recipe recipe) {
    return recipe.validateAll().stream()
        .flatMap(validated -> validated.failures().stream())
        .map(invalid -> invalid.getMessage())
        .toList();
  }
}
