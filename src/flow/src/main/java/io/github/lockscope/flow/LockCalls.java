package io.github.lockscope.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.visitor.filter.TypeFilter;

/** The lock calls of one question, found in the model. */
final class LockCalls {
  private final IdentityHashMap<CtInvocation<?>, LockUse> uses = new IdentityHashMap<>();
  private final Set<String> variables = new HashSet<>();
  private final CtInvocation<?> acquire;
  private final Effort effort;

  private LockCalls(CtInvocation<?> acquire, Effort effort) {
    this.acquire = acquire;
    this.effort = effort;
  }

  /** Finds the calls of a question; empty if one of them is not in the model. */
  static Optional<LockCalls> find(Question question, Invocations invocations) {
    Optional<CtInvocation<?>> acquire = invocations.find(question.acquire());
    if (acquire.isEmpty()) {
      return Optional.empty();
    }
    LockCalls calls = new LockCalls(acquire.get(), invocations.effortAround(acquire.get()));
    calls.add(acquire.get(), question.acquire());
    for (LockUse other : question.others()) {
      Optional<CtInvocation<?>> call = invocations.find(other);
      if (call.isEmpty()) {
        return Optional.empty();
      }
      calls.add(call.get(), other);
    }
    return Optional.of(calls);
  }

  private void add(CtInvocation<?> call, LockUse use) {
    uses.put(call, use);
    if (call.getTarget() != null && use.effect() != Effect.RELEASE_OTHER) {
      call.getTarget()
          .getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class))
          .forEach(access -> variables.add(access.getVariable().getSimpleName()));
    }
  }

  CtInvocation<?> acquire() {
    return acquire;
  }

  /** What is left to be spent on the callable that they are in. */
  Effort effort() {
    return effort;
  }

  /** The calls that end at some offsets. */
  List<CtElement> at(Set<Integer> ends) {
    return uses.entrySet().stream()
        .filter(use -> ends.contains(use.getValue().end()))
        .<CtElement>map(Map.Entry::getKey)
        .toList();
  }

  /** The local variables that calls are made on, if indirectly, by the ends of the calls. */
  Map<Integer, String> locals() {
    Map<Integer, String> locals = new HashMap<>();
    uses.forEach(
        (call, use) ->
            Optional.ofNullable(call.getTarget())
                .filter(target -> use.effect() != Effect.RELEASE_OTHER)
                .map(LockCalls::root)
                .flatMap(Locals::nameOf)
                .ifPresent(local -> locals.put(use.end(), local)));
    return locals;
  }

  private static CtExpression<?> root(CtExpression<?> target) {
    return target instanceof CtInvocation<?> view && view.getTarget() != null
        ? root(view.getTarget())
        : target;
  }

  /** Whether a local variable tells which lock the calls are on. */
  boolean areReachedThrough(String variable) {
    return variables.contains(variable);
  }

  /** The ends of all calls that take the lock. */
  Set<Integer> acquires() {
    return uses.values().stream()
        .filter(use -> use.effect() == Effect.ACQUIRE || use.effect() == Effect.TRY_ACQUIRE)
        .map(LockUse::end)
        .collect(Collectors.toSet());
  }

  /** The ends of all calls that give the lock up. */
  Set<Integer> releases() {
    return uses.values().stream()
        .filter(use -> use.effect() == Effect.RELEASE)
        .map(LockUse::end)
        .collect(Collectors.toSet());
  }

  /** The calls that ask whether the lock is held. */
  List<CtElement> questions() {
    return uses.entrySet().stream()
        .filter(use -> use.getValue().effect() == Effect.ASK)
        .<CtElement>map(Map.Entry::getKey)
        .toList();
  }

  /** The same without the questions that are answered elsewhere: nothing is known of those. */
  LockCalls without(Set<Integer> questions) {
    LockCalls rest = new LockCalls(acquire, effort);
    uses.forEach(
        (call, use) -> {
          if (use.effect() != Effect.ASK || !questions.contains(use.end())) {
            rest.add(call, use);
          }
        });
    return rest;
  }

  /** The ends of the calls that ask whether the lock is held. */
  Set<Integer> questionEnds() {
    return uses.values().stream()
        .filter(use -> use.effect() == Effect.ASK)
        .map(LockUse::end)
        .collect(Collectors.toSet());
  }

  /** What a call does to the lock, if it is one on the lock. */
  @Nullable LockUse use(CtExpression<?> call) {
    return uses.get(call);
  }
}
