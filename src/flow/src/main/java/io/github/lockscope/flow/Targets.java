package io.github.lockscope.flow;

import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtAbstractSwitch;
import spoon.reflect.code.CtBreak;
import spoon.reflect.code.CtContinue;
import spoon.reflect.code.CtLabelledFlowBreak;
import spoon.reflect.code.CtLoop;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtSwitch;
import spoon.reflect.code.CtSwitchExpression;
import spoon.reflect.code.CtYieldStatement;
import spoon.reflect.declaration.CtElement;

/** Finds the statements that jumps go to. */
final class Targets {
  private Targets() {}

  /** The statement that a jump leaves or continues. */
  static CtElement of(CtStatement jump) {
    if (jump instanceof CtLabelledFlowBreak labelled && labelled.getTargetLabel() != null) {
      return labelled(jump, labelled.getTargetLabel());
    }
    for (CtElement at = jump.getParent(); at != null; at = parent(at)) {
      // JLS 14.15, 14.16: the innermost loop; for break also a switch.
      boolean isSwitch = at instanceof CtAbstractSwitch<?>;
      boolean isTarget =
          (jump instanceof CtYieldStatement yielding && isTargetOf(yielding, at))
              || (jump instanceof CtBreak && (isSwitch || at instanceof CtLoop))
              || (jump instanceof CtContinue && at instanceof CtLoop);
      if (isTarget) {
        return at;
      }
    }
    throw new CannotTellException("a jump without a target");
  }

  /**
   * JLS 14.21: the innermost switch expression, whatever switch statements are inside. The model
   * has the code of a rule as one that is yielded, also in a statement.
   */
  private static boolean isTargetOf(CtYieldStatement jump, CtElement around) {
    return around instanceof CtSwitchExpression<?, ?>
        || (jump.isImplicit() && around instanceof CtSwitch<?>);
  }

  private static CtElement labelled(CtStatement jump, String label) {
    for (CtElement at = jump.getParent(); at != null; at = parent(at)) {
      if (at instanceof CtStatement statement && label.equals(statement.getLabel())) {
        return at;
      }
    }
    throw new CannotTellException("a jump to an unknown label");
  }

  private static @Nullable CtElement parent(CtElement element) {
    return element.isParentInitialized() ? element.getParent() : null;
  }
}
