package io.github.lockscope.flow;

import spoon.reflect.code.CtAssert;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtIf;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.code.CtThrow;
import spoon.reflect.declaration.CtElement;

/**
 * Questions of the code whether the lock is held. Whoever asks before releasing does not rely on
 * its being held: some callee may have given it up. A release that does not ask must not take the
 * place of one that does.
 */
final class Questions {
  private Questions() {}

  /** Whether some answer decides about more than a failure. */
  static boolean matterIn(LockCalls calls) {
    return calls.questions().stream().anyMatch(question -> !onlyDecidesFailure(question));
  }

  /** {@code assert lock.isHeldByCurrentThread();}, {@code if (!lock.isHeld…()) throw …;} */
  private static boolean onlyDecidesFailure(CtElement question) {
    CtElement at = question;
    while (at instanceof CtExpression<?> && at.isParentInitialized()) {
      at = at.getParent();
    }
    return at instanceof CtAssert<?>
        || (at instanceof CtIf choice
            && choice.getElseStatement() == null
            && isThrow(choice.getThenStatement()));
  }

  private static boolean isThrow(CtStatement branch) {
    return branch instanceof CtThrow
        || (branch instanceof CtStatementList list
            && list.getStatements().size() == 1
            && list.getStatements().get(0) instanceof CtThrow);
  }
}
