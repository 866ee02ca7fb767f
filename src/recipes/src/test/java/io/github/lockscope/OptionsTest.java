package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.lockscope.site.Guards;
import io.github.lockscope.site.KnownProtocols;
import io.github.lockscope.site.Protocols;
import io.github.lockscope.site.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
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
              Settings.OnComplexFlow.HELD_FLAG,
              Protocols.USUAL,
              true,
              Settings.Leaks.NORMAL_PATHS,
              Optional.empty()),
          ((LockRecipe) recipe).options().settings());
      assertEquals(load(type, options), recipe);
      assertNotEquals(load(type, Map.of()), recipe);
    }
  }

  @Test
  void guardIsLockscopesOwnUnlessNamed() {
    assertEquals(Optional.of(Guards.BUILT_IN), guards(Map.of()));
    assertEquals(Optional.of(Guards.of("ratis")), guards(Map.of("guard", "ratis")));
    assertNotEquals(
        load(UseScopedGuards.class, Map.of("guard", "ratis")),
        load(UseScopedGuards.class, Map.of()));
  }

  @Test
  void guardsThatAreTheirOwnLocksBringTheirProtocol() {
    LockRecipe recipe = (LockRecipe) load(UseScopedGuards.class, Map.of("guard", "jetty"));
    assertEquals(
        KnownProtocols.ALWAYS.size() + 1, recipe.options().settings().protocols().active().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jetty", "com.acme.Held", "Held#hold", "com.acme.Held#hold()", ""})
  void unknownGuard(String value) {
    assertEquals(
        List.of(
            "there is no guard '"
                + value
                + "'; known are alluxio, elasticsearch, hadoop, jetty, pgjdbc, ratis, spring-data,"
                + " starrocks, venice, and others are named by type and method, like"
                + " com.acme.Held#hold"),
        complaints(load(UseScopedGuards.class, Map.of("guard", value))));
  }

  private static Optional<Guards> guards(Map<String, Object> options) {
    return ((LockRecipe) load(UseScopedGuards.class, options)).options().settings().guards();
  }

  @ParameterizedTest
  @ValueSource(strings = {"held-flag", "HELDFLAG", ""})
  void unknownComplexFlow(String value) {
    assertEquals(
        List.of("complexFlow must be skip, heldFlag or guard, not '" + value + "'"),
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
        List.of(
            "there is no protocol 'Mutex'; known are Semaphore, Monitor, InterProcessLock, and"
                + " others are defined like com.acme.Gate#enter/exit"),
        complaints(load(ReleaseLocksInFinally.class, Map.of("protocols", List.of("Mutex")))));
  }

  @Test
  void oneProtocolNeedsNoList() {
    assertEquals(
        List.of(), complaints(load(ReleaseLocksInFinally.class, Map.of("protocols", "Semaphore"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.Gate",
        "com.acme.Gate#enter",
        "Gate#enter/exit",
        "com.acme.Gate: enter/exit",
        "com.acme.Gate#enter/enter",
        "com.acme.Gate#enter()/exit()",
        "semaphore",
        ""
      })
  void malformedDefinition(String text) {
    assertEquals(
        List.of(
            "there is no protocol '"
                + text
                + "'; known are Semaphore, Monitor, InterProcessLock, and others are defined like"
                + " com.acme.Gate#enter/exit"),
        complaints(load(ReleaseLocksInFinally.class, Map.of("protocols", List.of(text)))));
  }

  @Test
  void methodOfTwoDefinitions() {
    List<String> protocols = List.of("com.acme.Gate#enter/exit", "com.acme.Gate#enterFast/exit");
    assertEquals(
        List.of(
            "protocol 'com.acme.Gate#enterFast/exit' defines exit, which another protocol of the"
                + " same type has already"),
        complaints(load(ReleaseLocksInFinally.class, Map.of("protocols", protocols))));
  }

  @Test
  void definitionsOfOneTypeAreKeptApart() {
    List<String> protocols =
        List.of(
            "com.acme.Gate#enter+enterFast/exit",
            "com.acme.Gate#open/close",
            "com.acme.Gate#open/close",
            "com.acme.Yard$Gate#lock/unlock");
    Recipe recipe = load(ReleaseLocksInFinally.class, Map.of("protocols", protocols));
    assertEquals(List.of(), complaints(recipe));
    assertEquals(
        KnownProtocols.ALWAYS.size() + 3,
        ((LockRecipe) recipe).options().settings().protocols().active().size());
  }

  @Test
  void nothingIsDoneWithWrongOptions() {
    SourceFile file =
        SafeLocksRun.parse(
            "Tap.java",
            """
            class Tap extends java.util.concurrent.locks.ReentrantLock {
              void drip() {
                lock();
                toString();
                unlock();
              }
            }
            """);
    assertEquals(
        List.of("3 -"),
        SafeLocksRun.of(load(ReleaseLocksInFinally.class, Map.of()), file).reasons());
    for (Class<? extends Recipe> type : RECIPES) {
      SafeLocksRun run = SafeLocksRun.of(load(type, Map.of("leaks", "normalPath")), file);
      assertEquals(new SafeLocksRun(List.of(), Map.of(), List.of()), run);
      run = SafeLocksRun.of(load(type, Map.of("protocols", List.of("Mutex"))), file);
      assertEquals(new SafeLocksRun(List.of(), Map.of(), List.of()), run);
    }
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
