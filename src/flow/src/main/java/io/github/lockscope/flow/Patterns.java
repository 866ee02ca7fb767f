package io.github.lockscope.flow;

import spoon.reflect.code.CtAbstractSwitch;
import spoon.reflect.code.CtCasePattern;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtPattern;
import spoon.reflect.code.CtTypePattern;
import spoon.reflect.visitor.filter.TypeFilter;

/** Matches values with patterns, behind {@code instanceof} and in {@code case} (JLS 14.30). */
final class Patterns {
  private final Walk walk;

  Patterns(Walk walk) {
    this.walk = walk;
  }

  /** The ways on which it is known whether a pattern matches. */
  Paths match(CtPattern pattern, Paths in, Ways out) {
    Paths paths = in;
    for (CtLocalVariable<?> variable :
        pattern.getElements(new TypeFilter<CtLocalVariable<?>>(CtLocalVariable.class))) {
      String name = variable.getSimpleName();
      paths = paths.each(path -> path.forgetting(name));
    }
    // Only a type pattern without parts calls nothing (JLS 14.30.2).
    return pattern instanceof CtTypePattern ? paths : walk.work(paths, out);
  }

  /** JLS 14.11.2: a switch with patterns, or with {@code null}, is exhaustive. */
  static boolean areIn(CtAbstractSwitch<?> choice) {
    return choice.getCases().stream()
        .flatMap(group -> group.getCaseExpressions().stream())
        .anyMatch(label -> label instanceof CtCasePattern || Conversions.isNull(label));
  }
}
