package io.github.lockscope.flow;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.declaration.CtElement;

/** The lock calls of one question, found in the model. */
final class LockCalls {
  private final IdentityHashMap<CtElement, LockUse> uses = new IdentityHashMap<>();
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
    calls.uses.put(acquire.get(), question.acquire());
    for (LockUse other : question.others()) {
      Optional<CtInvocation<?>> call = invocations.find(other);
      if (call.isEmpty()) {
        return Optional.empty();
      }
      calls.uses.put(call.get(), other);
    }
    return Optional.of(calls);
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
        .map(Map.Entry::getKey)
        .toList();
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
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The same without the questions that are answered elsewhere: nothing is known of those. */
  LockCalls without(Set<Integer> questions) {
    LockCalls rest = new LockCalls(acquire, effort);
    uses.forEach(
        (call, use) -> {
          if (use.effect() != Effect.ASK || !questions.contains(use.end())) {
            rest.uses.put(call, use);
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
