package io.github.lockscope.flow;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.cu.SourcePosition;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.visitor.filter.TypeFilter;

/** The lock calls of one question, found in the model. */
final class LockCalls {
  private final IdentityHashMap<CtElement, LockUse> uses = new IdentityHashMap<>();
  private final CtInvocation<?> acquire;

  private LockCalls(CtInvocation<?> acquire) {
    this.acquire = acquire;
  }

  /** Finds the calls of a question; empty if one of them is not in the model. */
  static Optional<LockCalls> find(Question question, CtElement model) {
    Optional<CtInvocation<?>> acquire = find(question.acquire(), model);
    if (acquire.isEmpty()) {
      return Optional.empty();
    }
    LockCalls calls = new LockCalls(acquire.get());
    calls.uses.put(acquire.get(), question.acquire());
    for (LockUse other : question.others()) {
      Optional<CtInvocation<?>> call = find(other, model);
      if (call.isEmpty()) {
        return Optional.empty();
      }
      calls.uses.put(call.get(), other);
    }
    return Optional.of(calls);
  }

  /** The innermost call of that name around the closing parenthesis. */
  private static Optional<CtInvocation<?>> find(LockUse use, CtElement model) {
    CtInvocation<?> innermost = null;
    for (CtInvocation<?> call :
        model.getElements(new TypeFilter<CtInvocation<?>>(CtInvocation.class))) {
      if (call.getExecutable().getSimpleName().equals(use.method())
          && isAround(use.end(), call)
          && (innermost == null || length(call) < length(innermost))) {
        innermost = call;
      }
    }
    return Optional.ofNullable(innermost);
  }

  private static boolean isAround(int offset, CtElement element) {
    SourcePosition position = element.getPosition();
    return position.isValidPosition()
        && position.getSourceStart() <= offset
        && offset <= position.getSourceEnd();
  }

  private static int length(CtElement element) {
    return element.getPosition().getSourceEnd() - element.getPosition().getSourceStart();
  }

  CtInvocation<?> acquire() {
    return acquire;
  }

  /** The calls that end at some offsets. */
  List<CtElement> at(Set<Integer> ends) {
    return uses.entrySet().stream()
        .filter(use -> ends.contains(use.getValue().end()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a call does to the lock, if it is one on the lock. */
  @Nullable LockUse use(CtExpression<?> call) {
    return uses.get(call);
  }
}
