package io.github.lockscope.flow;

import spoon.reflect.code.CaseKind;
import spoon.reflect.code.CtAbstractSwitch;
import spoon.reflect.code.CtCase;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtSwitchExpression;
import spoon.reflect.declaration.CtElement;

/** Runs switch statements and expressions, in old and in arrow form. */
final class Switches {
  private final Walk walk;

  Switches(Walk walk) {
    this.walk = walk;
  }

  /** The ways on which a switch completes normally. */
  Paths run(CtAbstractSwitch<?> choice, Paths in, Ways out) {
    Paths selector = walk.expressions().evaluate(choice.getSelector(), in, out);
    Paths selected = Conversions.mayBeNull(choice) ? walk.work(selector, out) : selector;
    Paths falling = Paths.NONE;
    Paths left = Paths.NONE;
    for (CtCase<?> group : choice.getCases()) {
      Paths.Split matched = match(choice.getSelector(), group, selected, out);
      Paths entering = matched.whenTrue();
      selected = matched.whenFalse();
      if (group.getCaseKind() == CaseKind.ARROW) {
        // JLS 14.11.2: a switch rule does not fall through.
        left = left.or(walk.statements().runAll(group.getStatements(), entering, out));
      } else {
        falling = walk.statements().runAll(group.getStatements(), entering.or(falling), out);
      }
    }
    left = left.or(falling).or(out.takeBreaks((CtElement) choice));
    // JLS 15.28.1: a switch expression is exhaustive. A statement without patterns need not be.
    boolean mayMatchNothing =
        !(choice instanceof CtSwitchExpression<?, ?>)
            && !Patterns.areIn(choice)
            && choice.getCases().stream().noneMatch(Switches::isDefault);
    return mayMatchNothing ? left.or(selected) : left;
  }

  /** The ways that enter a group, and those that go on to the others. */
  private Paths.Split match(CtExpression<?> selector, CtCase<?> group, Paths selected, Ways out) {
    Paths entering = isDefault(group) ? selected : Paths.NONE;
    Paths others = selected;
    for (CtExpression<?> label : group.getCaseExpressions()) {
      Paths.Split matched =
          walk.expressions()
              .conditions()
              .label(selector, label, others.or(walk.expressions().evaluate(label, others, out)));
      entering = entering.or(matched.whenTrue());
      others = matched.whenFalse();
    }
    CtExpression<?> guard = group.getGuard();
    if (guard == null) {
      return new Paths.Split(entering, others);
    }
    Paths.Split guarded = walk.expressions().conditions().test(guard, entering, out);
    return new Paths.Split(guarded.whenTrue(), others.or(guarded.whenFalse()));
  }

  private static boolean isDefault(CtCase<?> group) {
    return group.getCaseExpressions().isEmpty() || group.getIncludesDefault();
  }
}
