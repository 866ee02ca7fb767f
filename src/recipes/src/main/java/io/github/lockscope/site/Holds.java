package io.github.lockscope.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The lock calls of one file and what is known of them so far: which acquire each release belongs
 * to, and what was decided.
 */
public final class Holds {
  private static final BitSet NONE = new BitSet();

  /** What is said of a lock that may not have been taken where it is released. */
  private static final Set<Verdict> UNSURE =
      Stream.of(
              SkipReason.WORK_BEFORE_ACQUIRE,
              SkipReason.CONDITIONAL_ACQUIRE,
              SkipReason.ACQUIRED_IN_BRANCH,
              SkipReason.RESULT_IGNORED)
          .map(Verdict.Skip::new)
          .collect(Collectors.toUnmodifiableSet());

  private final List<LockCall> calls;
  private final List<LockCall> questions;
  private final boolean mayFlag;
  private final Map<UUID, LockCall> byId = new HashMap<>();
  private final Map<UUID, LockCall> byStatement = new HashMap<>();
  // The indexes of the calls in each tree that has any: each site asks about several trees.
  private final Map<UUID, BitSet> within = new HashMap<>();
  private final Map<UUID, LockCall> owners = new HashMap<>();
  private final Map<UUID, List<LockCall>> owned = new HashMap<>();
  private final Map<UUID, List<LockCall>> byCallable = new HashMap<>();
  private final Map<UUID, Set<UUID>> byGuards = new HashMap<>();
  private final Map<UUID, Boolean> ofJdk = new HashMap<>();
  private final Set<UUID> balanced = new HashSet<>();
  private final Set<UUID> keptToOwn = new HashSet<>();
  private final Map<UUID, Verdict> verdicts = new HashMap<>();
  private final Map<UUID, Verdict> shared = new HashMap<>();

  /**
   * Starts with nothing known.
   *
   * @param all the lock calls of the file
   * @param mayFlag whether a flag may follow a lock
   */
  public Holds(List<LockCall> all, boolean mayFlag) {
    this.mayFlag = mayFlag;
    Map<Boolean, List<LockCall>> byKind =
        all.stream().collect(Collectors.partitioningBy(call -> call.acquires() || call.releases()));
    this.calls = Objects.requireNonNull(byKind.get(true));
    this.questions = Objects.requireNonNull(byKind.get(false));
    for (int i = 0; i < calls.size(); i++) {
      LockCall call = calls.get(i);
      byId.put(call.id(), call);
      byCallable.computeIfAbsent(call.callable(), unknown -> new ArrayList<>()).add(call);
      call.statementId().ifPresent(statement -> byStatement.putIfAbsent(statement, call));
      for (Iterator<Object> path = call.cursor().getPath(J.class::isInstance); path.hasNext(); ) {
        within.computeIfAbsent(((J) path.next()).getId(), unknown -> new BitSet()).set(i);
      }
    }
  }

  /** The acquires, inner ones before outer ones and later ones before earlier ones. */
  public List<LockCall> acquiresInsideOut() {
    List<LockCall> acquires = new ArrayList<>();
    for (int i = calls.size() - 1; i >= 0; i--) {
      if (calls.get(i).acquires()) {
        acquires.add(calls.get(i));
      }
    }
    acquires.sort(Comparator.comparingLong(call -> -depth(call)));
    return acquires;
  }

  /** How many statements are around the one with a call, or with what it decides. */
  private static long depth(LockCall call) {
    return Attempt.of(call)
        .map(Attempt::statement)
        .or(call::statement)
        .orElseGet(call::cursor)
        .getPathAsStream(Statement.class::isInstance)
        .count();
  }

  /** The sites, in the order of the text. */
  public List<Site> sites() {
    return calls.stream()
        .filter(LockCall::acquires)
        .flatMap(call -> verdict(call).map(verdict -> new Site(call, verdict)).stream())
        .toList();
  }

  /** Notes what was decided about an acquire, in the place of what was noted before. */
  public void decide(LockCall acquire, Verdict verdict) {
    verdicts.put(acquire.id(), verdict);
    if (verdict instanceof Verdict.Rewrite rewrite) {
      Set<UUID> sites = rewrite.plan().sites();
      sites.forEach(site -> shared.putIfAbsent(site, verdict));
      sites.forEach(
          site ->
              verdicts.computeIfPresent(
                  site, (id, known) -> isTakenCareOf(known) ? verdict : known));
    }
  }

  /** What another acquire was skipped for is what a plan for both takes care of. */
  private static boolean isTakenCareOf(Verdict verdict) {
    return verdict instanceof Verdict.Skip
        || (verdict instanceof Verdict.Safe safe && safe.why() == SafeReason.RELEASED_ON_EVERY_WAY);
  }

  /** What was decided about an acquire, if anything was yet. */
  public Optional<Verdict> verdict(LockCall acquire) {
    return Optional.ofNullable(verdicts.get(acquire.id()));
  }

  /** The verdict on another acquire whose plan stands for this one as well. */
  public Optional<Verdict> sharedVerdict(LockCall acquire) {
    return Optional.ofNullable(shared.get(acquire.id())).filter(verdicts::containsValue);
  }

  /** Whether a flag may follow a lock where nothing plainer will do. */
  public boolean mayFlag() {
    return mayFlag;
  }

  /** Whether the acquire that a call is, or belongs to, is to be rewritten. */
  public boolean isPlanned(LockCall call) {
    Optional<LockCall> acquire = call.acquires() ? Optional.of(call) : ownerOf(call);
    return acquire
        .flatMap(one -> verdict(one).or(() -> sharedVerdict(one)))
        .filter(Verdict.Rewrite.class::isInstance)
        .isPresent();
  }

  /** Notes that a release belongs to an acquire. */
  public void claim(LockCall release, LockCall acquire) {
    LockCall former = owners.put(release.id(), acquire);
    if (former != null) {
      Objects.requireNonNull(owned.get(former.id())).remove(release);
    }
    owned.computeIfAbsent(acquire.id(), unknown -> new ArrayList<>()).add(release);
  }

  /** Whether a release belongs to an acquire that was looked at already. */
  public boolean isClaimed(LockCall release) {
    return owners.containsKey(release.id());
  }

  /** The acquire that a release belongs to. */
  public Optional<LockCall> ownerOf(LockCall release) {
    return Optional.ofNullable(owners.get(release.id()));
  }

  /** Notes that a lock is given up, by its own name, once on each way that leads on. */
  public void balance(LockCall acquire) {
    balanced.add(acquire.id());
  }

  /** Whether a lock is given up, by its own name, once on each way that leads on. */
  public boolean isBalanced(LockCall acquire) {
    return balanced.contains(acquire.id());
  }

  /** Notes that no way through the callable of an acquire gives up more than it has taken. */
  public void keepToOwn(LockCall acquire) {
    keptToOwn.add(acquire.id());
  }

  /** Whether no way through the callable of an acquire gives up more than it has taken. */
  public boolean isKeptToOwn(LockCall acquire) {
    return keptToOwn.contains(acquire.id());
  }

  /** Whether an acquire was found to own a release. */
  public boolean ownsRelease(LockCall acquire) {
    return !ownedBy(acquire).isEmpty();
  }

  /** The releases that belong to an acquire. */
  public List<LockCall> ownedBy(LockCall acquire) {
    return owned.getOrDefault(acquire.id(), List.of());
  }

  /** All calls of the file. */
  public Stream<LockCall> all() {
    return calls.stream();
  }

  /** The calls of the same callable. */
  public Stream<LockCall> beside(LockCall call) {
    return byCallable.getOrDefault(call.callable(), List.of()).stream();
  }

  /** The releases in the same callable that an acquire may be answered by. */
  public Stream<LockCall> releasesOf(LockCall acquire) {
    return beside(acquire).filter(acquire::isReleasedBy);
  }

  /** The calls of the same callable that ask whether the lock of an acquire is held. */
  public Stream<LockCall> asking(LockCall acquire) {
    return questions.stream()
        .filter(call -> call.callable().equals(acquire.callable()))
        .filter(acquire::isSameLock);
  }

  /** The calls, of whatever callable, that lie in some trees. */
  public List<LockCall> within(List<? extends J> trees) {
    BitSet inside = new BitSet();
    trees.forEach(tree -> inside.or(within.getOrDefault(tree.getId(), NONE)));
    return inside.stream().mapToObj(calls::get).toList();
  }

  /** The call that a statement makes up, if it is a lock call. */
  public Optional<LockCall> madeUpBy(Statement statement) {
    return Optional.ofNullable(byStatement.get(statement.getId()));
  }

  /** What the {@code finally} of a {@code try} does with the lock of an acquire. */
  public FinallyBlock inFinally(J.Try attempt, LockCall acquire) {
    // What is taken there is given up there.
    List<LockCall> inside = within(Stream.ofNullable(attempt.getFinally()).toList());
    return FinallyBlock.of(
        attempt.getFinally(),
        isReleaseOf(acquire).and(call -> !inside.contains(owners.get(call.getId()))),
        call ->
            isCall(call, this::isSureRelease) || releasesByGuards(acquire).contains(call.getId()));
  }

  /** The calls of a callable that release a lock of the JDK by a guard. */
  private Set<UUID> releasesByGuards(LockCall acquire) {
    return byGuards.computeIfAbsent(
        acquire.callable(),
        unknown ->
            GuardReleases.in(LockCalls.callableAt(acquire.cursor())).stream()
                .map(J::getId)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a call releases, and is not known to do so where its lock was perhaps not taken. */
  public boolean isSureRelease(LockCall call) {
    return call.releases()
        && beside(call)
            .filter(other -> other.acquires() && other.concerns(call))
            .flatMap(acquire -> verdict(acquire).stream())
            .noneMatch(UNSURE::contains);
  }

  /** Whether a call is one that acquires or releases. */
  public boolean isLockCall(J.MethodInvocation call) {
    return byId.containsKey(call.getId());
  }

  /** Whether a call releases a lock of the JDK. Each site asks about the releases of others. */
  public boolean isJdkRelease(LockCall call) {
    return ofJdk.computeIfAbsent(call.id(), unknown -> JdkLock.isReleasedBy(call));
  }

  /** Whether a call releases the lock of an acquire. */
  Predicate<J.MethodInvocation> isReleaseOf(LockCall acquire) {
    return call -> isCall(call, other -> other.releases() && acquire.concerns(other));
  }

  private boolean isCall(J.MethodInvocation call, Predicate<LockCall> such) {
    LockCall known = byId.get(call.getId());
    return known != null && such.test(known);
  }

  /** Whether a release is the first thing that the statements behind one do with a lock. */
  public boolean isReleasedNext(LockCall acquire, StatementList list, int index) {
    return list.statements().stream()
        .skip(index + 1L)
        .map(this::madeUpBy)
        .flatMap(Optional::stream)
        .filter(acquire::isSameLock)
        .findFirst()
        .filter(LockCall::releases)
        .isPresent();
  }

  /** Whether one call stands before another in the text. */
  public boolean isBefore(LockCall one, LockCall other) {
    return calls.indexOf(one) < calls.indexOf(other);
  }
}
