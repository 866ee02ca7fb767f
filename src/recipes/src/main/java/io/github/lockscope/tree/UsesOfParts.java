package io.github.lockscope.tree;

import java.util.ArrayList;
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
  private final Predicate<String> isOfInterest;
  private final Predicate<J.MethodInvocation> isKnown;

  /** From which of the uses on, and up to which, they are those of a part. */
  private record Span(int start, int end) {}

  /**
   * Walks a file.
   *
   * @param isOfInterest whether members of a name are asked for
   * @param isKnown whether a call runs no member of the file
   */
  public UsesOfParts(
      JavaSourceFile file, Predicate<String> isOfInterest, Predicate<J.MethodInvocation> isKnown) {
    this.isOfInterest = isOfInterest;
    this.isKnown = isKnown;
    new MemberUses(new AskedUses(isOfInterest, uses), isKnown) {
      @Override
      public @Nullable J visit(@Nullable Tree tree, Integer p) {
        int start = uses.size();
        J visited = super.visit(tree, p);
        if (tree instanceof J part && !(part instanceof J.Identifier) && start < uses.size()) {
          spans.put(part, new Span(start, uses.size()));
        }
        return visited;
      }
    }.visit(file, 0);
  }

  /** The members that a part uses, its lambdas and classes included; some more than once. */
  public List<MemberUse> of(J part) {
    Span span = spans.get(part);
    // What has none uses nothing, or was made by somebody.
    return span == null ? walk(part, isKnown) : uses.subList(span.start(), span.end());
  }

  /**
   * The same of code in which more is known of some calls.
   *
   * @param isKnownHere whether a call in the code runs no member of the file
   */
  public List<MemberUse> of(J part, Predicate<J.MethodInvocation> isKnownHere) {
    return walk(part, isKnown.or(isKnownHere));
  }

  private List<MemberUse> walk(J part, Predicate<J.MethodInvocation> isKnownOfAll) {
    List<MemberUse> found = new ArrayList<>();
    new MemberUses(new AskedUses(isOfInterest, found), isKnownOfAll).visit(part, 0);
    return found;
  }

  /** The members that the language runs for a part, not counting what is in it. */
  public List<MemberUse> impliedBy(J part) {
    List<MemberUse> found = new ArrayList<>(0);
    new ImpliedUses(new AskedUses(isOfInterest, found)).add(part);
    return found;
  }
}
