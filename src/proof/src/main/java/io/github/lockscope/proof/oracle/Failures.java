package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call can be told to throw. */
final class Failures {
  private final ProgramLoader loader;
  private final World world;

  Failures(ProgramLoader loader, World world) {
    this.loader = loader;
    this.world = world;
  }

  /**
   * What nobody expects, what the callee declares, and what somebody catches and the callee may
   * throw.
   */
  List<Class<?>> of(Scene scene, Site site, List<Class<?>> declared) {
    if (!scene.canFail() || scene.findsLockToRelease(site)) {
      return List.of();
    }
    Set<Class<?>> failures = new LinkedHashSet<>();
    failures.add(InjectedFailure.class);
    failures.addAll(declared);
    for (String name : scene.caught(site)) {
      loader.typeNamed(name).ifPresent(caught -> failures.addAll(caughtAs(caught, declared)));
    }
    return new ArrayList<>(failures);
  }

  /** What a call throws that throws no exception. */
  List<Class<?>> bad(Scene scene, Site site) {
    return of(scene, site, List.of()).isEmpty() ? List.of() : List.of(InjectedError.class);
  }

  Throwable make(Class<?> type) {
    if (type == InjectedFailure.class) {
      return new InjectedFailure();
    }
    if (type == InjectedError.class) {
      return new InjectedError();
    }
    Optional<Object> made = world.make(type);
    return made.isPresent() ? (Throwable) made.get() : new InjectedFailure();
  }

  private static List<Class<?>> caughtAs(Class<?> caught, List<Class<?>> declared) {
    if (caught.isAssignableFrom(InjectedFailure.class)) {
      // Past this handler, unless it takes everything.
      return List.of(InjectedError.class);
    }
    boolean isUnchecked =
        RuntimeException.class.isAssignableFrom(caught) || Error.class.isAssignableFrom(caught);
    boolean isDeclared =
        declared.stream()
            .anyMatch(type -> type.isAssignableFrom(caught) || caught.isAssignableFrom(type));
    return isUnchecked || isDeclared ? List.of(caught) : List.of();
  }
}
