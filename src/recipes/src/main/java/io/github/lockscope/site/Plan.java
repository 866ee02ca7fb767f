package io.github.lockscope.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/**
 * What to change for one site. Statements are named by their ids, which stay the same when other
 * plans move them.
 */
public sealed interface Plan
    permits Plan.WrapRegion,
        Plan.MoveGap,
        Plan.MoveAcquire,
        Plan.NestTry,
        FlagPlan,
        MoveAndWrapPlan,
        GuardLateReleasePlan,
        ScopePlan {
  /**
   * A region goes into a {@code try}, its release into the {@code finally}.
   *
   * @param list the block or case that holds the region
   * @param opening the statement after which the region starts; empty for the start of the list
   * @param closing how the region ends
   * @param hoists the declarations that are needed after the region
   * @param fold the {@code return} after the region that moves into the {@code try}
   * @param form the form of the result
   * @param sites the acquires that the region follows, where there are several
   */
  record WrapRegion(
      UUID list,
      Optional<UUID> opening,
      Closing closing,
      List<Hoist> hoists,
      Optional<UUID> fold,
      Form form,
      Set<UUID> sites)
      implements Plan {
    /** The same with a {@code return} behind, which is all that needs what the region declares. */
    public WrapRegion takingIn(UUID out) {
      return new WrapRegion(list, opening, closing, List.of(), Optional.of(out), form, sites);
    }

    @Override
    public UUID last() {
      return closing.last();
    }

    @Override
    public Set<UUID> replaced() {
      return closing.deleted();
    }

    @Override
    public Set<UUID> deleted() {
      return closing.deleted().stream()
          .filter(statement -> !statement.equals(closing.last()))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * The statements between the acquire and the {@code try} that releases go into that {@code try}.
   *
   * @param list the block or case that holds the acquire and the {@code try}
   * @param acquire the statement behind which the lock is held
   * @param target the {@code try}
   * @param hoists the declarations that are needed after the {@code try}
   * @param deleted the releases in the gap and in the {@code try} that the {@code finally} stands
   *     for
   * @param sites the acquires that the gap follows, where there are several
   */
  record MoveGap(
      UUID list, UUID acquire, UUID target, List<Hoist> hoists, Set<UUID> deleted, Set<UUID> sites)
      implements Plan {
    @Override
    public Optional<UUID> opening() {
      return Optional.of(acquire);
    }

    @Override
    public UUID last() {
      return target;
    }

    @Override
    public Form form() {
      return Form.GAP_IN_TRY;
    }
  }

  /**
   * The acquire moves out of the {@code try}.
   *
   * @param list the block or case that holds the {@code try}; the {@code try} itself where it is
   *     the whole body of a loop or branch
   * @param acquire the statement of the {@code try} that acquires
   * @param target the {@code try}
   * @param withPreceding whether the statements before it move along
   */
  record MoveAcquire(UUID list, UUID acquire, UUID target, boolean withPreceding) implements Plan {
    @Override
    public UUID last() {
      return target;
    }

    @Override
    public Form form() {
      return Form.ACQUIRE_BEFORE_TRY;
    }
  }

  /**
   * What follows the acquire in a {@code try} gets a {@code try} of its own, which takes the {@code
   * finally} over.
   *
   * @param list the body of the {@code try}
   * @param acquire the statement of it that acquires
   * @param target the {@code try}
   */
  record NestTry(UUID list, UUID acquire, UUID target) implements Plan {
    @Override
    public UUID last() {
      return target;
    }

    @Override
    public Form form() {
      return Form.ACQUIRE_BEFORE_TRY;
    }
  }

  /**
   * A declaration in a region whose names are needed after it.
   *
   * @param declaration the declaring statement
   * @param names those of its names that must be declared before the region
   * @param type the type to declare them with, where the code says {@code var}
   * @param isBehind whether they go behind the statement that acquires, which uses such a name for
   *     something of its own
   */
  record Hoist(UUID declaration, Set<String> names, Optional<TypeTree> type, boolean isBehind) {}

  /**
   * How a region ends.
   *
   * @param last the release behind the region, or where releases are only inside, the last
   *     statement of the region
   * @param release the one of the releases inside that goes into the {@code finally}
   * @param deleted the statements inside that do nothing but release; the last one, if it is one of
   *     them, makes place for the release
   * @param isAsked whether the code itself asks before it releases
   */
  record Closing(
      UUID last, Optional<J.MethodInvocation> release, Set<UUID> deleted, boolean isAsked) {
    public Closing(UUID last, Optional<J.MethodInvocation> release, Set<UUID> deleted) {
      this(last, release, deleted, false);
    }

    public boolean isLastReplaced() {
      return deleted.contains(last);
    }

    /** A release behind the region and none inside. */
    public static Closing with(Statement release) {
      return new Closing(release.getId(), Optional.empty(), Set.of(), release instanceof J.If);
    }
  }

  /** The statements to take out. */
  default Set<UUID> deleted() {
    return Set.of();
  }

  /** The statement of the list that the region starts behind; empty for the start of the list. */
  default Optional<UUID> opening() {
    return Optional.of(last());
  }

  /** The statement of the list that ends the region. */
  UUID last();

  /**
   * The roots of what may be gone when the plan is carried out: the releases that others replace.
   */
  default Set<UUID> replaced() {
    return deleted();
  }

  /** The acquires that it stands for, where it is made for more than one. */
  default Set<UUID> sites() {
    return Set.of();
  }

  /** The block or case whose statements change. */
  UUID list();

  /** The form of the result. */
  Form form();
}
