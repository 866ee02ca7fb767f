package io.github.lockscope.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.cu.SourcePosition;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;
import spoon.reflect.visitor.filter.TypeFilter;

/** The method calls of a file by name, to be found by where they stand. */
final class Invocations {
  private final Map<String, List<CtInvocation<?>>> byName = new HashMap<>();
  private final Map<LockUse, Optional<CtInvocation<?>>> found = new HashMap<>();

  private final IdentityHashMap<CtElement, Effort> efforts = new IdentityHashMap<>();

  private Invocations() {}

  static Invocations in(CtElement model) {
    Invocations invocations = new Invocations();
    for (CtInvocation<?> call :
        model.getElements(new TypeFilter<CtInvocation<?>>(CtInvocation.class))) {
      if (call.getPosition().isValidPosition()) {
        invocations
            .byName
            .computeIfAbsent(call.getExecutable().getSimpleName(), name -> new ArrayList<>())
            .add(call);
      }
    }
    return invocations;
  }

  /** The innermost call of that name around the closing parenthesis. */
  Optional<CtInvocation<?>> find(LockUse use) {
    return found.computeIfAbsent(
        use,
        wanted ->
            byName.getOrDefault(wanted.method(), List.of()).stream()
                .filter(call -> isAround(wanted.end(), call.getPosition()))
                .min(Comparator.comparingInt(call -> length(call.getPosition()))));
  }

  /** What may be spent on all questions about the callable that a call is in. */
  Effort effortAround(CtInvocation<?> call) {
    CtElement callable = call.getParent(CtExecutable.class);
    return efforts.computeIfAbsent(callable == null ? call : callable, key -> new Effort());
  }

  /** Positions take in parentheses around a call and the semicolon behind it. */
  private static boolean isAround(int offset, SourcePosition position) {
    return position.getSourceStart() <= offset && offset <= position.getSourceEnd();
  }

  private static int length(SourcePosition position) {
    return position.getSourceEnd() - position.getSourceStart();
  }
}
