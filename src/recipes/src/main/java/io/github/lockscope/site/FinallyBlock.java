package io.github.lockscope.site;

import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** What a {@code finally} does with one lock. */
public enum FinallyBlock {
  /** It says nothing about the lock. */
  UNRELATED,

  /** It releases the lock before anything that can fail. */
  RELEASES_FIRST,

  /** It releases the lock after work that can fail. */
  RELEASES_AFTER_WORK,

  /** It releases the lock under a condition, before anything that can fail. */
  RELEASES_CONDITIONALLY,

  /** It releases the lock under a condition, and after work that can fail. */
  RELEASES_CONDITIONALLY_AFTER_WORK;

  /**
   * Reads a {@code finally}.
   *
   * @param block its block, if there is one
   * @param releasesIt whether a call releases the lock in question
   * @param releasesAny whether a call releases any lock
   */
  static FinallyBlock of(
      J.@Nullable Block block,
      Predicate<J.MethodInvocation> releasesIt,
      Predicate<J.MethodInvocation> releasesAny) {
    return block == null
        ? UNRELATED
        : new Reader(releasesIt, releasesAny, false).read(block.getStatements());
  }

  /** Whether it releases the lock. */
  public boolean isRelated() {
    return this != UNRELATED;
  }

  /** Whether it asks something before it releases. */
  public boolean isConditional() {
    return this == RELEASES_CONDITIONALLY || this == RELEASES_CONDITIONALLY_AFTER_WORK;
  }

  private boolean isLate() {
    return this == RELEASES_AFTER_WORK || this == RELEASES_CONDITIONALLY_AFTER_WORK;
  }

  private FinallyBlock afterWork() {
    return isConditional() ? RELEASES_CONDITIONALLY_AFTER_WORK : RELEASES_AFTER_WORK;
  }

  private record Reader(
      Predicate<J.MethodInvocation> releasesIt,
      Predicate<J.MethodInvocation> releasesAny,
      boolean isInBranch) {

    FinallyBlock read(List<Statement> statements) {
      boolean worked = false;
      for (int i = 0; i < statements.size(); i++) {
        Statement statement = statements.get(i);
        FinallyBlock effect = read(statement);
        if (effect == UNRELATED) {
          // Outside of branches it still matters whether the acquire itself has failed.
          worked |=
              !Unfailing.is(statement)
                  && !isRelease(statement)
                  && !(isInBranch && catchesAll(statement));
        } else {
          boolean worksFirst =
              worked
                  || (effect == RELEASES_CONDITIONALLY
                      && read(statements.subList(i + 1, statements.size())).isLate());
          return worksFirst ? effect.afterWork() : effect;
        }
      }
      return UNRELATED;
    }

    private FinallyBlock read(Statement statement) {
      if (statement instanceof J.MethodInvocation call && releasesIt.test(call)) {
        return RELEASES_FIRST;
      }
      if (statement instanceof J.Block block) {
        return read(block.getStatements());
      }
      if (statement instanceof J.Try attempt) {
        FinallyBlock last = of(attempt.getFinally(), releasesIt, releasesAny);
        FinallyBlock effect = last == UNRELATED ? read(attempt.getBody().getStatements()) : last;
        if (effect != UNRELATED) {
          return last == UNRELATED && opensResources(attempt) ? effect.afterWork() : effect;
        }
      }
      if (statement instanceof J.If choice && inBranches(choice).anyMatch(FinallyBlock::isLate)) {
        return RELEASES_CONDITIONALLY_AFTER_WORK;
      }
      return LockCallSearch.contains(statement, releasesIt) ? RELEASES_CONDITIONALLY : UNRELATED;
    }

    /** What cannot be opened keeps the body from being run, JLS 14.20.3.1. */
    private static boolean opensResources(J.Try attempt) {
      return attempt.getResources() != null
          && !attempt.getResources().stream()
              .allMatch(resource -> resource.getVariableDeclarations() instanceof J.Identifier);
    }

    private Stream<FinallyBlock> inBranches(J.If choice) {
      return Stream.concat(
              Stream.of(choice.getThenPart()),
              Stream.ofNullable(choice.getElsePart()).map(J.If.Else::getBody))
          .map(new Reader(releasesIt, releasesAny, true)::read);
    }

    /** {@code try { … } catch (Throwable t) { }}: what is behind it runs, whatever is thrown. */
    private static boolean catchesAll(Statement statement) {
      return statement instanceof J.Try attempt
          && attempt.getFinally() == null
          && !Exits.leave(List.of(attempt))
          && attempt.getCatches().stream()
              .anyMatch(
                  handler ->
                      TypeUtils.isOfClassType(
                          handler.getParameter().getType(), "java.lang.Throwable"))
          && attempt.getCatches().stream().allMatch(handler -> Unfailing.is(handler.getBody()));
    }

    /** Whether a statement does nothing but release, if it does, as where a flag says so. */
    private boolean isRelease(Statement statement) {
      if (statement instanceof J.If choice) {
        return choice.getElsePart() == null
            && choice.getIfCondition().getTree().unwrap() instanceof J.Identifier flag
            && flag.getType() == JavaType.Primitive.Boolean
            && Harmless.isLocal(flag)
            && isRelease(choice.getThenPart());
      }
      if (statement instanceof J.Block block) {
        return block.getStatements().stream().allMatch(this::isRelease);
      }
      return statement instanceof J.MethodInvocation call && releasesAny.test(call);
    }
  }
}
