package io.github.lockscope;

import io.github.lockscope.edit.Leftovers;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.site.Plan;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.MemberCode;
import io.github.lockscope.tree.Trees;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * Makes sure that a rewritten file still does all that it did: plans may move code, not drop it.
 */
final class NothingLost {
  private NothingLost() {}

  /**
   * Compares a file before and after.
   *
   * @param then what has become of it
   * @param plans what was to be done to it
   * @throws IllegalStateException if anything is gone but the releases that others stand for and
   *     what was of no use any more, or if code has come to stand in a comment
   */
  static void check(J.CompilationUnit before, Leftovers.Cleared then, List<Plan> plans) {
    Set<UUID> roots = new HashSet<>();
    plans.forEach(plan -> roots.addAll(plan.replaced()));
    Set<J> kept = kept(before, then.file());
    J.CompilationUnit old = without(kept, before);
    J.CompilationUnit after = without(kept, then.file());
    Set<UUID> lost = done(old, roots);
    lost.removeAll(done(after, Set.of()));
    lost.removeAll(then.dropped());
    if (!lost.isEmpty() && !breaksOfGone(old, after).containsAll(lost)) {
      throw new IllegalStateException("Code would be lost.");
    }
    if (!BareText.of(after.printAll()).equals(BareText.of(withoutComments(after).printAll()))) {
      throw new IllegalStateException("Code would be commented out.");
    }
  }

  /** The members that are as they were: in a long file most are. */
  private static Set<J> kept(J.CompilationUnit before, J.CompilationUnit after) {
    Set<J> kept = members(after);
    kept.retainAll(members(before));
    return kept;
  }

  private static Set<J> members(J.CompilationUnit file) {
    // By identity: a tree keeps its id when it changes.
    Set<J> members = Collections.newSetFromMap(new IdentityHashMap<>());
    MemberCode.in(file).forEach(member -> members.add(member.getValue()));
    return members;
  }

  private static J.CompilationUnit without(Set<J> members, J.CompilationUnit file) {
    return (J.CompilationUnit)
        new JavaVisitor<Integer>() {
          @Override
          public J visitBlock(J.Block block, Integer p) {
            List<Statement> others =
                ListUtils.filter(block.getStatements(), member -> !members.contains(member));
            return super.visitBlock(block.withStatements(others), p);
          }
        }.visitNonNull(file, 0);
  }

  private static J.CompilationUnit withoutComments(J.CompilationUnit file) {
    return (J.CompilationUnit)
        new JavaVisitor<Integer>() {
          @Override
          public Space visitSpace(@Nullable Space space, Space.Location at, Integer p) {
            return space == null || space.getComments().isEmpty()
                ? super.visitSpace(space, at, p)
                : withoutComments(space);
          }
        }.visitNonNull(file, 0);
  }

  /** What stands around comments, and a space so that the words there stay apart. */
  private static Space withoutComments(Space space) {
    StringBuilder rest = new StringBuilder(space.getWhitespace()).append(' ');
    space.getComments().forEach(comment -> rest.append(comment.getSuffix()));
    return Spaces.of(rest.toString());
  }

  /** Everything that is done in a file, but for what is below some trees. */
  private static Set<UUID> done(J.CompilationUnit file, Set<UUID> leftOut) {
    Set<UUID> done = new HashSet<>();
    new CodeVisitor<Integer>() {
      @Override
      public @Nullable J visit(@Nullable Tree tree, Integer p) {
        if (tree instanceof J code) {
          if (leftOut.contains(code.getId())) {
            return code;
          }
          if (isDone(code)) {
            done.add(code.getId());
          }
        }
        return super.visit(tree, p);
      }
    }.visit(file, 0);
    return done;
  }

  /** Where a switch did nothing else, nobody needs to leave it. */
  private static Set<UUID> breaksOfGone(J.CompilationUnit before, J.CompilationUnit after) {
    Set<UUID> breaks = new HashSet<>();
    new JavaIsoVisitor<Integer>() {
      @Override
      public J.Switch visitSwitch(J.Switch choice, Integer p) {
        if (!Trees.contain(after, choice.getId())) {
          choice.getCases().getStatements().stream()
              .flatMap(group -> ((J.Case) group).getStatements().stream())
              .filter(Exits::isPlainBreak)
              .forEach(out -> breaks.add(out.getId()));
        }
        return super.visitSwitch(choice, p);
      }
    }.visit(before, 0);
    return breaks;
  }

  private static boolean isDone(J code) {
    return code instanceof J.MethodInvocation
        || code instanceof J.NewClass
        || code instanceof J.Assignment
        || code instanceof J.AssignmentOperation
        || code instanceof J.Return
        || code instanceof J.Throw
        || code instanceof J.Yield
        || code instanceof J.Break
        || code instanceof J.Continue;
  }
}
