package io.github.lockscope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * Takes back rewrites whose region calls a method of the same file that gives the lock up itself:
 * when that call throws, the lock may be free already, and a release in {@code finally} would hide
 * the exception behind an {@code IllegalMonitorStateException}.
 */
final class ReleasingCallees {
  private static final Verdict HELD_BEYOND =
      new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);

  private final Holds holds;
  private final Map<String, UUID> methods = new HashMap<>();
  private final Map<UUID, Set<String>> called = new HashMap<>();

  private ReleasingCallees(JavaSourceFile file, Holds holds) {
    this.holds = holds;
    new JavaIsoVisitor<Integer>() {
      @Override
      public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        signature(method.getMethodType())
            .ifPresent(signature -> methods.put(signature, method.getId()));
        called.put(method.getId(), callsIn(method));
        return super.visitMethodDeclaration(method, p);
      }
    }.visit(file, 0);
  }

  /** Revises the verdicts of a file once all its calls are paired. */
  static void revise(JavaSourceFile file, Holds holds) {
    if (holds.sites().stream().map(Site::verdict).anyMatch(ReleasingCallees::isRevised)) {
      new ReleasingCallees(file, holds).revise();
    }
  }

  private static boolean isRevised(Verdict verdict) {
    return verdict instanceof Verdict.Rewrite || verdict.equals(HELD_BEYOND);
  }

  private void revise() {
    for (Site site : holds.sites()) {
      LockCall acquire = site.acquire();
      if (site.verdict() instanceof Verdict.Rewrite rewrite
          && !(rewrite.plan() instanceof Plan.MoveAcquire)) {
        if (isReleasedByCallback(acquire)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.PASSED_TO_CALLBACK));
        } else if (callReleaser(acquire, region(acquire, rewrite.plan()))) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
        }
      } else if (site.verdict().equals(HELD_BEYOND)
          && callReleaser(acquire, List.of(LockCalls.callableAt(acquire.cursor()).<J>getValue()))) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
      }
    }
  }

  /** Whether a lambda or class of the same member gives the lock up. */
  private boolean isReleasedByCallback(LockCall acquire) {
    Cursor member = Locals.member(acquire.cursor());
    return holds.within(List.of(member.<J>getValue())).stream()
            .filter(call -> !call.callable().equals(acquire.callable()))
            .anyMatch(call -> call.releases() && call.isSameLock(acquire) && !holds.isClaimed(call))
        || ReleaseReference.isIn(member, acquire);
  }

  private boolean callReleaser(LockCall acquire, List<? extends J> code) {
    Set<UUID> releasers =
        holds
            .all()
            .filter(LockCall::releases)
            .filter(call -> !call.callable().equals(acquire.callable()))
            .filter(call -> acquire.isSameLock(call) || isGivenByCaller(call))
            .filter(call -> !holds.isClaimed(call))
            .map(LockCall::callable)
            .collect(Collectors.toSet());
    Set<String> calls = new HashSet<>();
    code.forEach(tree -> calls.addAll(callsIn(tree)));
    Set<UUID> seen = new HashSet<>();
    return calls.stream().anyMatch(signature -> reaches(signature, releasers, seen));
  }

  /** A lock that is reached from a parameter may be any lock of the caller. */
  private static boolean isGivenByCaller(LockCall release) {
    return release
        .bound()
        .has(
            part ->
                part instanceof Receiver.Local local
                    && Locals.around(release.cursor()).isParameter(local.name()));
  }

  private boolean reaches(String signature, Set<UUID> releasers, Set<UUID> seen) {
    UUID method = methods.get(signature);
    return method != null
        && seen.add(method)
        && (releasers.contains(method)
            || called.getOrDefault(method, Set.of()).stream()
                .anyMatch(next -> reaches(next, releasers, seen)));
  }

  private static List<? extends J> region(LockCall acquire, Plan plan) {
    Optional<StatementList> own = acquire.list().filter(found -> found.id().equals(plan.list()));
    if (own.isEmpty()) {
      return List.of(LockCalls.callableAt(acquire.cursor()).<J>getValue());
    }
    StatementList list = own.get();
    UUID start = acquire.statementId().orElseThrow();
    return list.statements().stream()
        .dropWhile(statement -> !statement.getId().equals(start))
        .skip(1)
        .takeWhile(statement -> !statement.getId().equals(plan.last()))
        .toList();
  }

  private static Set<String> callsIn(J tree) {
    Set<String> signatures = new HashSet<>();
    new JavaIsoVisitor<Integer>() {
      @Override
      public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        signature(call.getMethodType()).ifPresent(signatures::add);
        return super.visitMethodInvocation(call, p);
      }

      @Override
      public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
        signature(reference.getMethodType()).ifPresent(signatures::add);
        return super.visitMemberReference(reference, p);
      }
    }.visit(tree, 0);
    return signatures;
  }

  private static Optional<String> signature(JavaType.@Nullable Method method) {
    return Optional.ofNullable(method)
        .map(
            type ->
                type.getDeclaringType().getFullyQualifiedName()
                    + "#"
                    + type.getName()
                    + type.getParameterTypes());
  }
}
