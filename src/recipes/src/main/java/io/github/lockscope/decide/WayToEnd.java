package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.LocalCode;
import io.github.lockscope.tree.OwnCodeVisitor;
import io.github.lockscope.tree.Unfailing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * The way from a place to the end of its method or lambda, through all that is around the place.
 */
final class WayToEnd {
  private final Holds holds;

  WayToEnd(Holds holds) {
    this.holds = holds;
  }

  /** Whether there are only such statements on it, as far as it is not left by a return. */
  boolean hasOnly(Predicate<Statement> such, Cursor place) {
    Object callable = LockCalls.callableAt(place).getValue();
    Cursor at = place;
    while (at.getValue() != callable) {
      List<Statement> rest = behind(at);
      boolean isBroken = endsInBreak(rest);
      if (!rest.subList(0, isBroken ? rest.size() - 1 : rest.size()).stream().allMatch(such)) {
        return false;
      }
      if (isBroken) {
        Optional<Cursor> left = brokenOutOf(at);
        if (left.isEmpty()) {
          return false;
        }
        at = left.get();
        continue;
      }
      if (!rest.isEmpty() && rest.get(rest.size() - 1) instanceof J.Return) {
        return isLeftByReturn(at);
      }
      Cursor around = at.getParentTreeCursor();
      if (isLeftWithWork(around, at.getValue()) || isRepeatedWithWork(around, at.getValue())) {
        return false;
      }
      at = around;
    }
    return true;
  }

  /** Whether a return from a place leads through no {@code finally} and closes nothing. */
  boolean isLeftByReturn(Cursor place) {
    Object callable = LockCalls.callableAt(place).getValue();
    for (Cursor at = place; at.getValue() != callable; at = at.getParentTreeCursor()) {
      if (isLeftWithWork(at.getParentTreeCursor(), at.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInBreak(List<Statement> statements) {
    return !statements.isEmpty() && Exits.isPlainBreak(statements.get(statements.size() - 1));
  }

  /** JLS 14.15: the innermost loop or switch around a place; nothing if leaving it takes work. */
  private Optional<Cursor> brokenOutOf(Cursor place) {
    Cursor at = place;
    while (!(at.getValue() instanceof Loop || at.getValue() instanceof J.Switch)) {
      if (isLeftWithWork(at.getParentTreeCursor(), at.getValue())) {
        return Optional.empty();
      }
      at = at.getParentTreeCursor();
    }
    return Optional.of(at);
  }

  /** What runs next behind a place, in its list or the groups of a switch that it falls into. */
  static List<Statement> behind(Cursor place) {
    if (place.getValue() instanceof J.Case group
        && group.getType() == J.Case.Type.Statement
        && place.getParentTreeCursor().getValue() instanceof J.Block cases) {
      return fallenInto(cases.getStatements(), group);
    }
    return StatementList.holding(place)
        .map(list -> list.behind(place.getValue()))
        .orElse(List.of());
  }

  /** JLS 14.11.3: control goes on to the groups that follow, until something jumps. */
  private static List<Statement> fallenInto(List<Statement> groups, J.Case from) {
    List<Statement> run = new ArrayList<>();
    List<Statement> last = from.getStatements();
    for (Statement group : groups.subList(groups.indexOf(from) + 1, groups.size())) {
      if (!last.isEmpty() && Exits.endsInJump(last.get(last.size() - 1))) {
        return run;
      }
      last = ((J.Case) group).getStatements();
      run.addAll(last);
    }
    return run;
  }

  private boolean isLeftWithWork(Cursor around, J part) {
    if (!(around.getValue() instanceof J.Try attempt) || part == attempt.getFinally()) {
      return false;
    }
    boolean closes =
        attempt.getResources() != null && attempt.getCatches().stream().noneMatch(part::equals);
    return closes || (attempt.getFinally() != null && !isRelease(attempt.getFinally()));
  }

  /** Whether a statement of a {@code finally} gives up other locks or passes an interrupt on. */
  private boolean isRelease(Statement statement) {
    if (statement instanceof J.Block block) {
      return block.getStatements().stream().allMatch(this::isRelease);
    }
    if (statement instanceof J.If choice) {
      return Unfailing.isTest(choice.getIfCondition().getTree())
          && isRelease(choice.getThenPart())
          && (choice.getElsePart() == null || isRelease(choice.getElsePart().getBody()));
    }
    return Unfailing.is(statement)
        || LocalCode.passesInterruptOn(statement)
        || holds.madeUpBy(statement).filter(this::isOfTakenHere).isPresent();
  }

  /** What gives up a lock that it has not taken may mean the one that was. */
  private boolean isOfTakenHere(LockCall call) {
    return call.releases()
        && holds.beside(call).anyMatch(own -> own.acquires() && own.isSameLock(call));
  }

  /** Whether a loop that goes on does more than to find the next lock and take it. */
  private boolean isRepeatedWithWork(Cursor around, J part) {
    return around.getValue() instanceof Loop loop
        && loop.getBody() == part
        && new WorkSearch(holds).isFoundIn(around);
  }

  /** Looks for calls that are made for themselves, and for questions to code of any kind. */
  private static final class WorkSearch extends OwnCodeVisitor<Integer> {
    private final Holds holds;
    private boolean found;

    WorkSearch(Holds holds) {
      this.holds = holds;
    }

    boolean isFoundIn(Cursor loop) {
      visit(loop.<J>getValue(), 0, loop.getParentOrThrow());
      return found;
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
      boolean isWork =
          StatementList.isRunAt(getCursor())
              || (decidesOnRound(getCursor()) && !isAboutCollection(call));
      found |= isWork && !holds.isLockCall(call);
      return super.visitMethodInvocation(call, p);
    }

    private static boolean decidesOnRound(Cursor call) {
      Cursor condition = call.getParentTreeCursor();
      if (!(condition.getValue() instanceof J.ControlParentheses<?>)) {
        return false;
      }
      Object user = condition.getParentTreeCursor().getValue();
      return user instanceof J.WhileLoop || user instanceof J.DoWhileLoop;
    }

    /** {@code while (locks.hasNext())} */
    private static boolean isAboutCollection(J.MethodInvocation call) {
      JavaType.Method method = call.getMethodType();
      return method != null
          && method.getParameterTypes().isEmpty()
          && method.getDeclaringType().getPackageName().equals("java.util");
    }
  }
}
