package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Puts guards in place of acquires and releases. */
final class ScopeEdit {
  private final WorkingList list;
  private final Cursor holder;
  private final Layout layout;
  private final ScopePlan plan;
  private final List<ScopeCode> holds;

  /**
   * Prepares.
   *
   * @param list the statements that the {@code try} is one of, or the {@code if} around it
   * @param holder the block or case that holds them
   * @param layout how they are laid out
   * @param names how names are written in the file
   */
  ScopeEdit(WorkingList list, Cursor holder, Layout layout, ScopePlan plan, ScopeNames names) {
    this.list = list;
    this.holder = holder;
    this.layout = layout;
    this.plan = plan;
    this.holds = plan.holds().stream().map(hold -> new ScopeCode(hold, names)).toList();
  }

  void apply() {
    switch (plan.entry()) {
      case FOR_CERTAIN -> forCertain();
      case IF_TAKEN -> ifTaken();
      case UNLESS_REFUSED -> unlessRefused();
    }
  }

  /** {@code lock(); try { … } finally { unlock(); }} */
  private void forCertain() {
    int first = list.indexOf(plan.holds().get(0).acquire());
    int target = list.indexOf(plan.target());
    J.Try attempt = (J.Try) list.get(target);
    Space prefix = list.prefix(first);
    Space beside = Space.EMPTY;
    for (int i = first + 1; i <= target; i++) {
      Space between = list.prefix(i);
      beside = Spaces.join(beside, Spaces.trailing(between));
      prefix = Spaces.join(prefix, commentsAbove(between));
    }
    list.take(first, target);
    boolean isInline = isInline(attempt) && beside.getComments().isEmpty();
    J.Try scoped =
        plan.ending() == ScopePlan.Ending.PLAIN
            ? withResources(withoutFinally(attempt, layout))
            : around(List.of(inner(attempt, layout.newInnerLine(), isInline)), isInline);
    list.set(first, behindBrace(beside, scoped).withPrefix(prefix));
  }

  /** {@code if (tryLock()) { try { … } finally { unlock(); } }} */
  private void ifTaken() {
    int index = list.indexOf(plan.holds().get(0).acquire());
    J.If choice = (J.If) list.get(index);
    boolean isInline = isInline(choice);
    J.Block branch = (J.Block) choice.getThenPart();
    J.Try attempt = (J.Try) branch.getStatements().get(0);
    Layout inside = layout.at(layout.base() + layout.step());
    J.If moved =
        inwards(
            choice
                .withIfCondition(holds.get(0).test(true))
                .withThenPart(
                    isSpliceable(attempt)
                        ? branch.withStatements(List.of())
                        : branch.withStatements(List.of(withoutReleases(attempt, inside)))));
    if (isSpliceable(attempt)) {
      J.Try body = withoutFinally(attempt, inside);
      boolean isCommented =
          !attempt.getPrefix().getComments().isEmpty() || !branch.getEnd().getComments().isEmpty();
      if (isCommented && !isInline) {
        body = body.withBody(OwnLines.of(body.getBody(), inside));
      }
      moved =
          moved.withThenPart(
              ((J.Block) moved.getThenPart())
                  .getPadding()
                  .withStatements(statements(body, layout.inwards().move(attempt.getPrefix())))
                  .withEnd(
                      OwnLines.end(
                          body.getBody().getEnd(),
                          layout.inwards().move(branch.getEnd()),
                          inside)));
    }
    Space start = isInline ? Space.SINGLE_SPACE : layout.newInnerLine();
    J.Try scoped = around(List.of(JRightPadded.build(moved.withPrefix(start))), isInline);
    list.set(index, scoped.withPrefix(choice.getPrefix()));
  }

  /** {@code if (!tryLock()) return; try { … } finally { unlock(); }} */
  private void unlessRefused() {
    int index = list.indexOf(plan.holds().get(0).acquire());
    J.If choice = (J.If) list.get(index);
    J.Try attempt = (J.Try) list.get(index + 1);
    boolean isInline =
        isInline(choice) && isInline(attempt) && attempt.getPrefix().getComments().isEmpty();
    List<JRightPadded<Statement>> body = new ArrayList<>();
    Space start = isInline ? Space.SINGLE_SPACE : layout.newInnerLine();
    body.add(
        JRightPadded.build(
            inwards(choice.withIfCondition(holds.get(0).test(false))).withPrefix(start)));
    J.Try scoped;
    if (isSpliceable(attempt)) {
      J.Try rest = withoutFinally(attempt, layout);
      if (!isInline) {
        rest = rest.withBody(OwnLines.of(rest.getBody(), layout));
      }
      body.addAll(statements(rest, layout.inwards().move(attempt.getPrefix())));
      scoped = around(body, isInline);
      scoped = scoped.withBody(scoped.getBody().withEnd(rest.getBody().getEnd()));
    } else {
      body.add(inner(attempt, layout.inwards().move(attempt.getPrefix()), isInline));
      scoped = around(body, isInline);
    }
    list.remove(index + 1);
    list.set(index, scoped.withPrefix(choice.getPrefix()));
  }

  /** Whether nothing is left of a {@code try} but its body. */
  private boolean isSpliceable(J.Try attempt) {
    return plan.ending() == ScopePlan.Ending.PLAIN && attempt.getResources() == null;
  }

  /** The statements of a {@code try}, with what stood above and beside its first line. */
  private static List<JRightPadded<Statement>> statements(J.Try attempt, Space before) {
    J.Block body = attempt.getBody();
    List<JRightPadded<Statement>> statements = new ArrayList<>(body.getPadding().getStatements());
    if (!statements.isEmpty()) {
      Statement first = statements.get(0).getElement();
      Space own = first.getPrefix();
      Space prefix =
          before.getComments().isEmpty()
              ? own
              : Spaces.join(
                  Spaces.join(Spaces.trailing(before), Spaces.leading(own)), commentsAbove(before));
      statements.set(0, statements.get(0).withElement(first.withPrefix(prefix)));
    }
    return statements;
  }

  /** What is said above a statement, to go where its line has begun. */
  private static Space commentsAbove(Space prefix) {
    Space above = Spaces.leading(prefix);
    return above.getComments().isEmpty() ? Space.EMPTY : above.withWhitespace("");
  }

  private JRightPadded<Statement> inner(J.Try attempt, Space prefix, boolean isInline) {
    J.Try moved = inwards(withoutReleases(attempt, layout));
    return JRightPadded.build(moved.withPrefix(isInline ? Space.SINGLE_SPACE : prefix));
  }

  private <T extends J> T inwards(T tree) {
    return layout.inwards().move(tree);
  }

  /** A {@code try} with the guards around statements. */
  private J.Try around(List<JRightPadded<Statement>> statements, boolean isInline) {
    J.Block body =
        new J.Block(
            Tree.randomId(),
            isInline ? Space.SINGLE_SPACE : layout.beforeBrace(),
            Markers.EMPTY,
            JRightPadded.build(false),
            statements,
            isInline ? Space.SINGLE_SPACE : layout.beforeClosingBrace());
    return withResources(
        new J.Try(Tree.randomId(), Space.EMPTY, Markers.EMPTY, null, body, List.of(), null));
  }

  private J.Try withResources(J.Try attempt) {
    List<J.Try.Resource> guards = holds.stream().map(ScopeCode::resource).toList();
    List<J.Try.Resource> others =
        attempt.getResources() == null ? List.of() : attempt.getResources();
    List<JRightPadded<J.Try.Resource>> all = new ArrayList<>();
    for (int i = 0; i < guards.size(); i++) {
      boolean isLast = i == guards.size() - 1 && others.isEmpty();
      all.add(
          JRightPadded.build(
              guards
                  .get(i)
                  .withPrefix(i == 0 ? Space.EMPTY : nextResource())
                  .withTerminatedWithSemicolon(!isLast)));
    }
    JContainer<J.Try.Resource> before = attempt.getPadding().getResources();
    if (before != null) {
      List<JRightPadded<J.Try.Resource>> known = before.getPadding().getElements();
      for (int i = 0; i < known.size(); i++) {
        J.Try.Resource other = known.get(i).getElement();
        boolean needsSpace = i == 0 && other.getPrefix().isEmpty();
        all.add(
            needsSpace
                ? known.get(i).withElement(other.withPrefix(Space.SINGLE_SPACE))
                : known.get(i));
      }
    }
    return attempt
        .getPadding()
        .withResources(
            JContainer.build(
                before == null ? Space.SINGLE_SPACE : before.getBefore(), all, Markers.EMPTY));
  }

  private Space nextResource() {
    return Spaces.of(layout.lineEnd() + layout.base() + layout.step().repeat(2));
  }

  /** Without a {@code finally} that did nothing but release; what it said stays at its place. */
  private static J.Try withoutFinally(J.Try attempt, Layout around) {
    return attempt
        .withBody(FinallyComments.bodyWith(attempt, around))
        .getPadding()
        .withFinally(null);
  }

  /** A {@code try} that releases no longer, or by its guards. */
  private J.Try withoutReleases(J.Try attempt, Layout around) {
    J.Block last = attempt.getFinally();
    if (last == null) {
      return attempt;
    }
    if (plan.ending() == ScopePlan.Ending.RELEASED) {
      return attempt.withFinally(last.withStatements(released(last)));
    }
    Set<UUID> releases =
        plan.holds().stream().map(ScopePlan.Hold::release).collect(Collectors.toUnmodifiableSet());
    boolean releasesOnly =
        last.getStatements().stream()
            .allMatch(
                statement -> statement instanceof J.Empty || releases.contains(statement.getId()));
    if (releasesOnly) {
      return withoutFinally(attempt, around);
    }
    WorkingList rest = new WorkingList(last.getPadding().getStatements(), last.getEnd());
    new ReleaseEdit(rest, around.at(around.base() + around.step()), isInline(last))
        .delete(releases);
    return attempt.withFinally(
        last.getPadding().withStatements(rest.statements()).withEnd(rest.end()));
  }

  private List<Statement> released(J.Block last) {
    return last.getStatements().stream()
        .map(
            statement ->
                holds.stream()
                    .filter(code -> code.hold().release().equals(statement.getId()))
                    .findFirst()
                    .map(code -> code.release().<Statement>withPrefix(statement.getPrefix()))
                    .orElse(statement))
        .toList();
  }

  /** What stood behind the acquires on their lines stands behind the brace. */
  private J.Try behindBrace(Space beside, J.Try attempt) {
    if (beside.getComments().isEmpty()) {
      return attempt;
    }
    J.Block body = OwnLines.of(attempt.getBody(), layout);
    if (body.getStatements().isEmpty()) {
      return attempt.withBody(body.withEnd(Spaces.join(beside, body.getEnd())));
    }
    List<Statement> statements = new ArrayList<>(body.getStatements());
    Statement first = statements.get(0);
    statements.set(0, first.withPrefix(Spaces.join(beside, first.getPrefix())));
    return attempt.withBody(body.withStatements(statements));
  }

  private boolean isInline(J tree) {
    return !tree.withPrefix(Space.EMPTY).print(holder).contains("\n");
  }
}
