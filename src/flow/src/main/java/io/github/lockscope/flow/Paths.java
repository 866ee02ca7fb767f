package io.github.lockscope.flow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways by which a point in the code may be reached. None means that it cannot be.
 *
 * @param all the ways
 */
record Paths(Set<Path> all) {
  static final Paths NONE = new Paths(Set.of());

  /** Real code has a handful; where flags multiply beyond this, nobody can follow. */
  private static final int MOST = 256;

  static Paths of(Path path) {
    return new Paths(Set.of(path));
  }

  static Paths of(Collection<Path> paths) {
    if (paths.size() > MOST) {
      throw new TooManyWaysException();
    }
    return new Paths(Set.copyOf(paths));
  }

  boolean isNone() {
    return all.isEmpty();
  }

  Paths or(Paths others) {
    if (others.isNone()) {
      return this;
    }
    if (isNone()) {
      return others;
    }
    Set<Path> union = new LinkedHashSet<>(all);
    return union.addAll(others.all) ? of(union) : this;
  }

  Paths only(Predicate<Path> such) {
    return new Paths(all.stream().filter(such).collect(Collectors.toUnmodifiableSet()));
  }

  Paths each(UnaryOperator<Path> step) {
    return of(all.stream().map(step).collect(Collectors.toSet()));
  }

  Stream<Path> stream() {
    return all.stream();
  }

  boolean any(Predicate<Path> such) {
    return all.stream().anyMatch(such);
  }

  /**
   * Where a condition leads.
   *
   * @param whenTrue the ways on which it is true
   * @param whenFalse the ways on which it is false
   */
  record Split(Paths whenTrue, Paths whenFalse) {
    static Split both(Paths paths) {
      return new Split(paths, paths);
    }

    Split negated() {
      return new Split(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
    }

    Paths joined() {
      return whenTrue.or(whenFalse);
    }
  }

  static Paths join(List<Paths> several) {
    return several.stream().reduce(NONE, Paths::or);
  }
}
