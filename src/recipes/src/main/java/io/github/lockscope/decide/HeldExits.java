package io.github.lockscope.decide;

import io.github.lockscope.callers.Confinement;
import io.github.lockscope.callers.HandedOn;
import io.github.lockscope.callers.LocalLock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.NoStamp;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** Whether those who leave a region with the lock held hand it on, as far as the code tells. */
final class HeldExits {
  private final LockCall acquire;
  private final Holds holds;

  HeldExits(LockCall acquire, Holds holds) {
    this.acquire = acquire;
    this.holds = holds;
  }

  /**
   * What is to be said where the exits may be meant as they are; empty if nothing speaks for it.
   *
   * @param exits the {@code return} and {@code break} statements that leave with the lock held
   */
  Optional<Verdict> meantBy(List<? extends Statement> exits) {
    List<J.Return> returns = returnsAmong(exits);
    boolean isToldOfHold =
        returns.stream()
            .map(J.Return::getExpression)
            .anyMatch(value -> value != null && isHandedIn(value));
    boolean isTold = isToldByResult(returns);
    if (HandedOn.is(acquire, holds)) {
      return Optional.of(
          isToldOfHold || isTold
              ? new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD)
              : new Verdict.Skip(SkipReason.KEPT_ON_SOME_WAY));
    }
    if (isToldOfHold) {
      return Optional.of(forCaller());
    }
    boolean mayBeTold = isTold && !Confinement.holds(acquire) && !LocalLock.isMadeHere(acquire);
    if (mayBeTold
        && returns.stream().allMatch(HeldExits::isAnswerOrHandle)
        && !LocalLock.isUnknownToOthers(acquire, holds)) {
      return Optional.of(forCaller());
    }
    return mayBeTold || GivenOut.is(acquire, holds)
        ? Optional.of(new Verdict.Skip(SkipReason.KEPT_ON_SOME_WAY))
        : Optional.empty();
  }

  /** What works before the caller knows of the hold may fail with it. */
  private Verdict forCaller() {
    return LastThingDone.isValidated(acquire, holds)
        ? new Verdict.Safe(SafeReason.RETURNED_HOLDING)
        : new Verdict.Skip(SkipReason.KEPT_ON_SOME_WAY);
  }

  /**
   * The same for exits from the gap between an acquire and the {@code try} whose {@code finally}
   * releases. A jump may lead to another release: {@code for (…) { lock(); if (found()) break; try
   * { … } finally { unlock(); } } unlock();}.
   */
  Optional<Verdict> meantFrom(List<Statement> gap, J.Try attempt) {
    List<LockCall> covered = holds.within(List.of(attempt));
    boolean mayBeReleased =
        Exits.leaveOtherThanByReturn(gap)
            && holds
                .releasesOf(acquire)
                .anyMatch(other -> !covered.contains(other) && !holds.isClaimed(other));
    return mayBeReleased
        ? Optional.of(new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH))
        : meantBy(Exits.returns(gap));
  }

  private static List<J.Return> returnsAmong(List<? extends Statement> exits) {
    return exits.stream().filter(J.Return.class::isInstance).map(J.Return.class::cast).toList();
  }

  /** Whether a value is made of the lock or of its stamp, and so is there to release by. */
  private boolean isHandedIn(Expression value) {
    return (acquire.isNamedIn(List.of(value)) && !isPlainData(value.getType()))
        || acquire
            .stamp()
            .filter(
                stamp -> stamp instanceof Receiver.Local local && Uses.of(local.name(), value) > 0)
            .isPresent();
  }

  /** {@code if (valid) return true; unlock(); return false;}: the result says who has the lock. */
  private boolean isToldByResult(List<J.Return> exits) {
    if (!(LockCalls.callableAt(acquire.cursor()).getValue() instanceof J.MethodDeclaration method)
        || method.getBody() == null) {
      return false;
    }
    List<J.Return> others = new ArrayList<>(Exits.returns(method.getBody().getStatements()));
    others.removeAll(exits);
    return !exits.isEmpty()
        && !others.isEmpty()
        && exits.stream().noneMatch(this::isRefusal)
        && others.stream().allMatch(this::isRefusal);
  }

  /** Whether a caller learns that it succeeded, or gets something that it can close. */
  private static boolean isAnswerOrHandle(J.Return exit) {
    Expression value = Objects.requireNonNull(exit.getExpression()).unwrap();
    JavaType type = value.getType();
    return type == JavaType.Primitive.Boolean
        || TypeUtils.isOfClassType(type, "java.lang.Boolean")
        || TypeUtils.isAssignableTo("java.lang.AutoCloseable", type)
        || value instanceof J.Lambda
        || value instanceof J.MemberReference
        || (value instanceof J.Identifier name && name.getSimpleName().equals("this"));
  }

  /** {@code "locked: " + lock.isLocked()}: by a text or a number nobody can release. */
  private static boolean isPlainData(@Nullable JavaType type) {
    return (type instanceof JavaType.Primitive && type != JavaType.Primitive.Boolean)
        || TypeUtils.isString(type);
  }

  /** Whether a caller gets {@code false}, {@code null} or nothing. */
  private boolean isRefusal(J.Return exit) {
    Expression value = exit.getExpression();
    return value == null
        || (value.unwrap() instanceof J.Literal literal
            && (literal.getValue() == null
                || literal.getValue().equals(false)
                || (acquire.operation().stamped() && NoStamp.is(literal))));
  }
}
