package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.oracle.Leaks;
import java.util.List;

/**
 * What a rewrite made of a program.
 *
 * @param program the program
 * @param result whether it kept the contract
 * @param leaks what became of its locks
 * @param after its source afterwards
 * @param reasons why its sites were skipped
 * @param detail what is wrong, in words, and the program afterwards; empty if nothing is
 */
public record Outcome(
    Program program,
    Result result,
    Leaks leaks,
    String after,
    List<String> reasons,
    String detail) {

  /** Whether a rewrite kept the contract. */
  public enum Result {
    /** It did. */
    KEPT,
    /** The program did not compile in the first place: that is a mistake of the generator. */
    NEVER_COMPILED,
    /** The program no longer compiles. */
    NOT_COMPILING,
    /** The program does something else. */
    DIFFERENT,
    /** The rewriter failed on it. */
    CRASHED,
    /** A second rewrite changes it again. */
    CHANGED_AGAIN,
    /** All of its sites count as safe, and still some run leaves a lock held. */
    STILL_HELD
  }

  /** Whether it was changed at all. */
  public boolean isChanged() {
    return !after.equals(program.text());
  }

  /**
   * Whether it is such a program, rewriting it would break nothing, and it is one method that takes
   * and releases: what several do for each other is reported, as the rules say.
   */
  public boolean isRepairable() {
    return isUnsafeButReleases() && !reliesOnLeak() && !program.flows().contains(Flow.HANDED_OVER);
  }

  /**
   * Whether it is such a program, and releasing would break it: the rewriter says so, and some run
   * bears it out. Neither is enough: the rewriter would excuse itself, and what a run asks for
   * within a region stands in nobody's way.
   */
  public boolean reliesOnLeak() {
    return isUnsafeButReleases() && leaks.reliedOn() && reasons.contains("NEEDED_OUTSIDE");
  }

  /** Whether it needed to be rewritten, and says on its normal paths what it means. */
  public boolean isUnsafeButReleases() {
    return leaks.before() && !leaks.wrongWithoutFailure();
  }

  @Override
  public String toString() {
    return result + ", seed " + program.seed() + " " + program.flows() + "\n" + detail;
  }
}
