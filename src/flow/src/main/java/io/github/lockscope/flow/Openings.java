package io.github.lockscope.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtBlock;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFor;
import spoon.reflect.code.CtIf;
import spoon.reflect.code.CtLoop;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.code.CtWhile;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;

/**
 * Finds the first place from which on the lock is held whichever way led there: behind {@code
 * lock()}, in {@code if (tryLock()) { … }}, behind {@code if (!tryLock()) return;} and the like.
 */
final class Openings {
  private final Walk walk;
  private final CtElement acquire;
  private final Function<CtStatement, Path> before;

  Openings(Walk walk, CtElement acquire) {
    this(walk, acquire, statement -> Path.start());
  }

  /**
   * Starts to look.
   *
   * @param before what is held by others where a statement around the acquire is reached
   */
  Openings(Walk walk, CtElement acquire, Function<CtStatement, Path> before) {
    this.walk = walk;
    this.acquire = acquire;
    this.before = before;
  }

  /** The places, inner ones first; none where the ways with the lock are not told apart. */
  List<Opening> find() {
    List<Opening> openings = new ArrayList<>();
    for (CtElement at = acquire; at.isParentInitialized(); at = at.getParent()) {
      if (at instanceof CtExecutable<?>) {
        return openings;
      }
      if (at instanceof CtStatement statement) {
        Optional<CtStatementList> list = Lists.holding(statement);
        openings.addAll(
            list.map(found -> from(found, Lists.indexOf(found, statement)))
                .orElseGet(() -> inside(statement, before(statement)).stream().toList()));
      }
    }
    return openings;
  }

  private Paths before(CtStatement statement) {
    return Paths.of(before.apply(statement));
  }

  /** The first openings in and behind the statements of a list. */
  private List<Opening> from(CtStatementList list, int first) {
    List<Opening> openings = new ArrayList<>();
    Paths paths = before(list.getStatements().get(first));
    for (int i = first; i < list.getStatements().size() && openings.isEmpty(); i++) {
      CtStatement statement = list.getStatements().get(i);
      inside(statement, paths).ifPresent(openings::add);
      Ways out = new Ways();
      paths = walk.statements().run(statement, paths, out);
      // Whoever leaves with the lock on the way is in no region that could start behind.
      if (walk.isHeld(out.thrown()) || walk.isHeld(out.jumping())) {
        return openings;
      }
      if (walk.isAllHeld(paths)) {
        openings.add(new Opening(list, i + 1, paths));
      }
    }
    return openings;
  }

  /** Where a condition separates the ways, the block that only those with the lock enter. */
  private Optional<Opening> inside(CtStatement statement, Paths in) {
    Ways out = new Ways();
    if (statement instanceof CtIf choice) {
      Paths.Split split = walk.expressions().conditions().test(choice.getCondition(), in, out);
      if (walk.isHeld(out.thrown())) {
        return Optional.empty();
      }
      return walk.isAllHeld(split.whenTrue()) && !walk.isHeld(split.whenFalse())
          ? start(choice.getThenStatement(), split.whenTrue())
          : walk.isAllHeld(split.whenFalse()) && !walk.isHeld(split.whenTrue())
              ? start(choice.getElseStatement(), split.whenFalse())
              : Optional.empty();
    }
    if (statement instanceof CtWhile loop) {
      return body(loop, loop.getLoopingExpression(), in);
    }
    if (statement instanceof CtFor loop && loop.getExpression() != null) {
      return body(loop, loop.getExpression(), in);
    }
    return Optional.empty();
  }

  /** The body of a loop, if its condition is what takes the lock. */
  private Optional<Opening> body(CtLoop loop, CtExpression<Boolean> condition, Paths in) {
    Ways out = new Ways();
    Paths.Split split = walk.expressions().conditions().test(condition, in, out);
    return walk.isAllHeld(split.whenTrue())
            && !walk.isHeld(split.whenFalse())
            && !walk.isHeld(out.thrown())
        ? start(loop.getBody(), split.whenTrue())
        : Optional.empty();
  }

  private static Optional<Opening> start(@Nullable CtStatement branch, Paths held) {
    return branch instanceof CtBlock<?> block
            && !block.isImplicit()
            && !block.getStatements().isEmpty()
        ? Optional.of(new Opening(block, 0, held))
        : Optional.empty();
  }
}
