package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.scope.ScopeNames;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.GuardLateReleasePlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.site.StatementList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.Statement;

/** Carries plans out. */
public final class PlanEdits extends JavaVisitor<Integer> {
  private final Map<UUID, List<Plan>> plansByList;
  private final Map<UUID, Plan.NestTry> nests = new HashMap<>();
  private final Set<UUID> deleted;
  private final List<FlagEdit> flags;
  private final List<ScopeReleases> scopes;
  private final ScopeNames scopeNames;
  private final Leftovers leftovers;
  private final MovedFinally moved;
  private final OnlyRelease onlyReleases;

  private PlanEdits(List<Plan> all, ScopeNames scopeNames) {
    this.scopeNames = scopeNames;
    List<Plan> plans = new ArrayList<>();
    for (Plan plan : all) {
      // A plan that several sites share goes by the outermost of them, which comes last.
      List<Plan> parts = plan instanceof GuardLateReleasePlan both ? both.parts() : List.of(plan);
      plans.removeAll(parts);
      plans.addAll(parts);
    }
    this.leftovers = new Leftovers(plans);
    this.moved = new MovedFinally(plans);
    this.onlyReleases = new OnlyRelease(plans);
    this.plansByList =
        plans.stream()
            .filter(plan -> !(plan instanceof Plan.NestTry))
            .collect(Collectors.groupingBy(Plan::list));
    this.flags =
        plans.stream()
            .filter(FlagPlan.class::isInstance)
            .map(plan -> new FlagEdit((FlagPlan) plan))
            .toList();
    for (Plan plan : plans) {
      if (plan instanceof Plan.NestTry nest) {
        nests.put(nest.target(), nest);
      }
    }
    this.scopes =
        plans.stream()
            .filter(ScopePlan.class::isInstance)
            .map(plan -> new ScopeReleases((ScopePlan) plan, scopeNames))
            .toList();
    this.deleted =
        plans.stream().flatMap(plan -> plan.deleted().stream()).collect(Collectors.toSet());
  }

  /**
   * Changes a file.
   *
   * @param file the file that the plans were made for
   * @param plans the plans, inner ones before outer ones
   * @param namesakes the other types of the run that have the simple names of guards
   */
  public static Leftovers.Cleared apply(
      J.CompilationUnit file, List<Plan> plans, Set<String> namesakes) {
    ScopeNames scopeNames = new ScopeNames(file, namesakes);
    PlanEdits edits = new PlanEdits(plans, scopeNames);
    J.CompilationUnit changed = (J.CompilationUnit) edits.visitNonNull(file, 0);
    Leftovers.Cleared cleared = edits.leftovers.clear(changed, edits.flags);
    changed = cleared.file();
    for (String type : scopeNames.imports(plans)) {
      changed = ImportEdit.add(changed, type);
    }
    return new Leftovers.Cleared(changed, cleared.dropped());
  }

  @Override
  public J visitBlock(J.Block before, Integer p) {
    J.Block block = (J.Block) super.visitBlock(before, p);
    if (isChanged(block, block.getStatements())) {
      WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
      change(block.getId(), list, getCursor());
      return block.getPadding().withStatements(list.statements()).withEnd(list.end());
    }
    return new GroupsEdit(group -> isChanged(group, group.getStatements()), this::change)
        .apply(block, getCursor());
  }

  @Override
  public J visitIf(J.If before, Integer p) {
    leftovers.pass(before, getCursor());
    J.If visited = (J.If) super.visitIf(before, p);
    J.If changed =
        plansByList.getOrDefault(before.getThenPart().getId(), List.of()).stream()
                .anyMatch(Plan.MoveAcquire.class::isInstance)
            ? new BraceEdit(Layout.ofBranch(getCursor())).beforeElse(visited)
            : visited;
    J.If choice =
        deleted.contains(before.getThenPart().getId())
            ? new EmptyBranch(Layout.ofBranch(getCursor())).withComments(changed)
            : changed;
    boolean losesElse =
        before.getElsePart() != null
            && choice.getElsePart() != null
            && onlyReleases(before.getElsePart().getBody())
            && choice.getElsePart().getBody() instanceof J.Block
            && !EmptyBranch.isCommented(choice.getElsePart(), getCursor())
            && !EmptyBranch.standsBeforeElse(getCursor());
    if (losesElse || onlyReleases(before.getThenPart())) {
      leftovers.addEmptiedChoice(before);
    }
    if (losesElse) {
      return choice.withElsePart(null);
    }
    return onlyReleases(before.getThenPart()) && !EmptyBranch.standsBeforeElse(getCursor())
        ? TurnedChoice.of(choice, getCursor())
        : choice;
  }

  @Override
  public J visitSwitch(J.Switch before, Integer p) {
    J choice = super.visitSwitch(before, p);
    if (before.getCases().getStatements().stream().anyMatch(this::losesRelease)) {
      leftovers.addEmptiedChoice(before);
    }
    return choice;
  }

  private boolean losesRelease(Statement group) {
    return group instanceof J.Case one
        && (one.getStatements().stream().anyMatch(this::onlyReleases)
            || (one.getBody() instanceof Statement body && onlyReleases(body)));
  }

  @Override
  public J visitElse(J.If.Else before, Integer p) {
    J.If.Else otherwise = (J.If.Else) super.visitElse(before, p);
    return plansByList.getOrDefault(before.getId(), List.of()).stream()
        .findFirst()
        .map(plan -> new ScopeElse((ScopePlan) plan, scopeNames, getCursor()).apply(otherwise))
        .orElse(otherwise);
  }

  @Override
  public J visitMethodInvocation(J.MethodInvocation before, Integer p) {
    J call = super.visitMethodInvocation(before, p);
    // A reference in Javadoc is a call in this tree, whose parent is no code.
    Object around = getCursor().getParentTreeCursor().getValue();
    for (FlagEdit flag : flags) {
      Optional<Expression> kept =
          call instanceof J.MethodInvocation attempt
              ? flag.keepAnswerOf(attempt, around)
              : Optional.empty();
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    return call;
  }

  /** A finally that did nothing but release has nothing left to do. */
  @Override
  public J visitTry(J.Try before, Integer p) {
    J.Try attempt = (J.Try) super.visitTry(before, p);
    Plan.NestTry nest = nests.get(before.getId());
    if (nest != null) {
      J.Block body = attempt.getBody();
      Layout layout = Layout.of(new Cursor(getCursor(), body), body.getStatements(), body.getEnd());
      return new NestEdit(attempt, Layout.indentOfLine(getCursor()), layout).apply(nest.acquire());
    }
    for (Plan plan : plansByList.getOrDefault(before.getId(), List.of())) {
      if (plan instanceof Plan.MoveAcquire move) {
        return new BraceEdit(layoutOfBranch()).apply(attempt, move);
      }
    }
    JLeftPadded<J.Block> last = attempt.getPadding().getFinally();
    boolean losesFinally =
        before.getFinally() != null
            && last != null
            && onlyReleases(before.getFinally())
            && (moved.takes(before) || !MovedFinally.isCommented(last));
    if (!losesFinally) {
      return moved.withoutRemarks(before, attempt);
    }
    if (!attempt.getCatches().isEmpty() || attempt.getResources() != null) {
      return attempt.getPadding().withFinally(null);
    }
    leftovers.addBareBlock(attempt);
    // Whoever knows the statement as the end of a region means what remains of it.
    return attempt.getBody().withId(attempt.getId()).withPrefix(attempt.getPrefix());
  }

  /** Whether nothing is left of a branch once its releases are gone. */
  private boolean onlyReleases(Statement branch) {
    return branch instanceof J.Block block
        ? flags.stream().noneMatch(flag -> flag.isSetAtStartOf(block))
            && block.getStatements().stream().anyMatch(this::onlyReleases)
            && block.getStatements().stream()
                .allMatch(part -> part instanceof J.Empty || onlyReleases(part))
        : deleted.contains(branch.getId());
  }

  /** A call that is the whole body of a branch becomes a block, which is empty if the call goes. */
  @Override
  public J visitStatement(Statement statement, Integer p) {
    Optional<Statement> early =
        scopes.stream().flatMap(scope -> scope.earlyRelease(statement).stream()).findFirst();
    if (early.isPresent()) {
      return early.get();
    }
    boolean isGone = deleted.contains(statement.getId());
    Optional<FlagEdit> flag =
        flags.stream().filter(candidate -> candidate.concerns(statement)).findFirst();
    boolean isBody =
        (isGone || flag.isPresent())
            && !(getCursor().getParentTreeCursor().getValue() instanceof J.Block)
            && StatementList.holding(getCursor()).isEmpty();
    if (!isBody) {
      return super.visitStatement(statement, p);
    }
    return flag.<J>map(
            edit ->
                edit.inBlock(statement, layoutOfBranch(), LineBreaks.areMissingBefore(getCursor())))
        .orElseGet(() -> new EmptyBranch(layoutOfBranch()).inPlaceOf(statement));
  }

  private Layout layoutOfBranch() {
    return Layout.ofBranch(getCursor().getParentTreeCursor());
  }

  private boolean isChanged(J list, List<Statement> statements) {
    return plansByList.containsKey(list.getId())
        || flags.stream().anyMatch(flag -> flag.isSetAtStartOf(list))
        || statements.stream()
            .anyMatch(
                statement ->
                    deleted.contains(statement.getId())
                        || flags.stream().anyMatch(flag -> flag.concerns(statement)));
  }

  private void change(UUID id, WorkingList list, Cursor holder) {
    Layout layout = Layout.of(holder, list.elements(), list.end());
    EmptyStatements.dropBehind(list, deleted);
    flags.forEach(flag -> flag.follow(id, list, layout));
    onlyReleases.takeRemarks(list, holder, layout, moved);
    new ReleaseEdit(list, layout, false).delete(deleted, onlyReleases::takes);
    new ListEdit(list, holder, scopeNames, moved).carryOut(plansByList.getOrDefault(id, List.of()));
  }
}
