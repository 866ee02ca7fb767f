package io.github.lockscope.site;

import io.github.lockscope.tree.NotUnderstood;
import io.github.lockscope.tree.StrayText;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * What in a file acquires or releases locks, in the order of the text.
 *
 * @param calls the calls that acquire or release
 * @param references the method references that acquire
 */
public record LockUses(List<LockCall> calls, List<AcquireReference> references) {
  /**
   * Those of a file.
   *
   * @throws NotUnderstood if there may be others, or other code around them
   */
  public static LockUses in(JavaSourceFile file, Protocols protocols) {
    LockUses uses = new LockUses(new ArrayList<>(), new ArrayList<>());
    LockCalls visitor = new LockCalls(file, protocols);
    visitor.visit(file, uses);
    // Most files have no calls, and a walk to each space of them would take longer than all else.
    if (visitor.hasStrayText() || (!uses.calls.isEmpty() && StrayText.isIn(file))) {
      throw new NotUnderstood();
    }
    return uses;
  }

  /** Whether a call acquires. */
  public boolean acquire() {
    return calls.stream().anyMatch(LockCall::acquires);
  }
}
