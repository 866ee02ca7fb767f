package io.github.lockscope.decide;

import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Where releases of many locks get them from: {@code locks.forEach(Lock::unlock);} and loops. */
final class ReleasedByEach extends CodeVisitor<Integer> {
  private final LockCall acquire;
  private final List<Receiver> sources = new ArrayList<>();

  private ReleasedByEach(LockCall acquire) {
    this.acquire = acquire;
  }

  /** What the locks that such calls behind an acquire release are reached from. */
  static Stream<Receiver> from(LockCall acquire) {
    if (Surroundings.isInLoop(acquire.cursor())) {
      return Stream.empty();
    }
    ReleasedByEach search = new ReleasedByEach(acquire);
    List<? extends J> behind = acquire.behind().orElse(List.of());
    Cursor place = acquire.cursor();
    behind.forEach(statement -> search.visit(statement, 0, place));
    return search.sources.stream().flatMap(Receiver::allParts);
  }

  /** What the variable of a loop around a call is reached from, if the lock is reached from it. */
  static Stream<Receiver> ofLoop(LockCall call) {
    return call.cursor()
        .getPathAsStream(J.ForEachLoop.class::isInstance)
        .map(J.ForEachLoop.class::cast)
        .map(J.ForEachLoop::getControl)
        .filter(
            control ->
                control.getVariable() instanceof J.VariableDeclarations declaration
                    && isReachedFrom(declaration, call))
        .map(control -> new ReceiverReader(call.cursor()).read(control.getIterable()))
        .flatMap(Receiver::allParts);
  }

  private static boolean isReachedFrom(J.VariableDeclarations declaration, LockCall call) {
    return call.direct()
        .has(
            part ->
                part instanceof Receiver.Local local
                    && declaration.getVariables().get(0).getSimpleName().equals(local.name()));
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    Expression locks = call.getSelect();
    if (locks != null
        && call.getSimpleName().startsWith("forEach")
        && call.getArguments().stream().anyMatch(this::isRelease)) {
      sources.add(new ReceiverReader(getCursor()).read(locks));
    }
    return super.visitMethodInvocation(call, p);
  }

  private boolean isRelease(Expression given) {
    if (given instanceof J.MemberReference reference) {
      return acquire.kind().releases(reference.getReference().getSimpleName());
    }
    return given instanceof J.Lambda lambda
        && lambda.getBody() instanceof J.MethodInvocation call
        && acquire.kind().releases(call.getSimpleName())
        && call.getArguments().get(0) instanceof J.Empty;
  }
}
