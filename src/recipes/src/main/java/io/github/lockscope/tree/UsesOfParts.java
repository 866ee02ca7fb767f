package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The members that each part of a file uses, all of them found in one walk. */
public final class UsesOfParts {
  private final List<MemberUse> uses = new ArrayList<>();
  private final IdentityHashMap<J, Span> spans = new IdentityHashMap<>();
  private final Predicate<J.MethodInvocation> isKnown;

  /** From which of the uses on, and up to which, they are those of a part. */
  private record Span(int start, int end) {}

  /**
   * Walks a file.
   *
   * @param isKnown whether a call runs no member of the file
   */
  public UsesOfParts(JavaSourceFile file, Predicate<J.MethodInvocation> isKnown) {
    this.isKnown = isKnown;
    new MemberUses(isKnown) {
      @Override
      public @Nullable J visit(@Nullable Tree tree, Collection<MemberUse> found) {
        int start = uses.size();
        J visited = super.visit(tree, found);
        if (tree instanceof J part && !(part instanceof J.Identifier) && start < uses.size()) {
          spans.put(part, new Span(start, uses.size()));
        }
        return visited;
      }
    }.visit(file, uses);
  }

  /** The members that a part uses, its lambdas and classes included; some more than once. */
  public List<MemberUse> of(J part) {
    Span span = spans.get(part);
    return span == null ? ofOther(part) : uses.subList(span.start(), span.end());
  }

  /** What uses nothing, or was made by somebody. */
  private List<MemberUse> ofOther(J part) {
    List<MemberUse> found = new ArrayList<>();
    new MemberUses(isKnown).visit(part, found);
    return found;
  }
}
