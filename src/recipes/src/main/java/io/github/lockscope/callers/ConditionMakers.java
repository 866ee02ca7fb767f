package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.LastingFields;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Which locks the conditions in the lasting fields of a file are made of. */
final class ConditionMakers {
  private final Holds holds;
  private final List<Cursor> makers = new ArrayList<>();

  ConditionMakers(Holds holds) {
    this.holds = holds;
  }

  /** Adds a call of {@code newCondition()}. */
  void add(Cursor maker) {
    makers.add(maker);
  }

  /** Whether a condition is surely made of another lock than an acquire takes. */
  boolean areOfOtherLock(Expression condition, LockCall acquire) {
    List<Cursor> own = makers.stream().filter(maker -> isFor(condition, maker)).toList();
    return !own.isEmpty() && own.stream().allMatch(maker -> isOtherLock(maker, acquire));
  }

  private static boolean isFor(Expression condition, Cursor maker) {
    Object user = maker.getParentTreeCursor().getValue();
    JavaType.Variable made =
        user instanceof J.VariableDeclarations.NamedVariable declared
            ? declared.getVariableType()
            : user instanceof J.Assignment assignment
                ? variable(assignment.getVariable()).orElse(null)
                : null;
    return variable(condition).filter(asked -> isSameLastingField(asked, made, maker)).isPresent();
  }

  private static Optional<JavaType.Variable> variable(Expression expression) {
    Expression value = expression.unwrap();
    return value instanceof J.Identifier name
        ? Optional.ofNullable(name.getFieldType())
        : value instanceof J.FieldAccess access
            ? Optional.ofNullable(access.getName().getFieldType())
            : Optional.empty();
  }

  private static boolean isSameLastingField(
      JavaType.Variable asked, JavaType.@Nullable Variable made, Cursor place) {
    return made != null
        && ReceiverReader.isMember(asked)
        && LastingFields.include(asked, place)
        && asked.getName().equals(made.getName())
        && String.valueOf(asked.getOwner()).equals(String.valueOf(made.getOwner()));
  }

  private boolean isOtherLock(Cursor maker, LockCall acquire) {
    Expression lock = maker.getValue() instanceof J.MethodInvocation made ? made.getSelect() : null;
    if (lock == null) {
      return false;
    }
    Receiver denoted = new ReceiverReader(maker).read(lock);
    List<LockCall> onIt = holds.all().filter(call -> call.direct().equals(denoted)).toList();
    return onIt.isEmpty()
        ? areViewsOfOne(denoted, acquire.direct())
        : onIt.stream().noneMatch(call -> Releasers.mayBeSameLock(call, acquire));
  }

  /** {@code pair.writeLock()} beside {@code pair.readLock()} */
  private static boolean areViewsOfOne(Receiver made, Receiver taken) {
    return made instanceof Receiver.View one
        && taken instanceof Receiver.View other
        && one.target().equals(other.target())
        && !one.method().equals(other.method());
  }
}
