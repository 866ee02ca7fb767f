package io.github.lockscope.decide;

import io.github.lockscope.callers.UnbalancedCallees;
import io.github.lockscope.region.PatternScope;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Holds;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** What a {@code try} does before it acquires the lock that its {@code finally} releases. */
final class PrecedingWork {
  private final Holds holds;
  private final CoveredRegion region;

  PrecedingWork(Holds holds, CoveredRegion region) {
    this.holds = holds;
    this.region = region;
  }

  /**
   * Whether it can stay in front of the acquire with no {@code finally} around it: it is left at
   * its end only, and has no part in who holds the lock.
   */
  boolean isSeparate() {
    return isSeparate(region.preceding());
  }

  /** The same of a part of it. */
  boolean isSeparate(List<Statement> work) {
    return !Exits.leave(work)
        && RegionJudge.ofStraight(holds, region.acquire(), region.release(), region.body(), work)
            .obstacle(List.of())
            .isEmpty()
        && !UnbalancedCallees.areCalledIn(work, region.acquire(), holds);
  }

  /** Whether a name that it declares means something else in code that did not see it so far. */
  boolean hides(List<? extends J> code) {
    Names names = Names.in(code);
    return declared().stream().anyMatch(names::mention);
  }

  private Set<String> declared() {
    Set<String> declared = new HashSet<>();
    for (Statement statement : region.preceding()) {
      if (statement instanceof J.ClassDeclaration type) {
        declared.add(type.getSimpleName());
      } else if (statement instanceof J.VariableDeclarations declaration) {
        declaration.getVariables().forEach(variable -> declared.add(variable.getSimpleName()));
      }
      declared.addAll(PatternScope.behind(statement));
    }
    return declared;
  }
}
