package io.github.lockscope.scope;

import io.github.lockscope.build.ModuleDeclaration;
import io.github.lockscope.build.SourceLevel;
import io.github.lockscope.site.Guards;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.NamedCode;
import io.github.lockscope.tree.Once;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** What keeps guards out of whole classes and files. */
final class ScopeObstacles {
  private final SourceLevel level;
  private final boolean areGuardsOwn;
  private final boolean areInReach;
  private final Set<String> ofGuards;
  private final Set<NamedCode> callees;
  private final Supplier<Boolean> readsGuards;

  ScopeObstacles(Guards guards, J.CompilationUnit file) {
    this.level = SourceLevel.of(file);
    this.areGuardsOwn = guards.areBuiltIn();
    this.areInReach = guards.use() != Guards.Use.OUT_OF_REACH;
    this.ofGuards = Guards.outermostTypes(guards.all());
    this.callees = guards.callees();
    this.readsGuards =
        new Once<>(
            () ->
                ModuleDeclaration.of(file)
                    .map(declared -> declared.requires(Guards.MODULE))
                    .orElse(true));
  }

  /** What keeps a guard away from an acquire, if anything does. */
  Optional<SkipReason> around(LockCall acquire) {
    if (!level.hasResources() || (areGuardsOwn && !level.hasOwnGuards())) {
      return Optional.of(SkipReason.NO_RESOURCES);
    }
    if (!areInReach) {
      return Optional.of(SkipReason.GUARD_NOT_IN_REACH);
    }
    Optional<J.ClassDeclaration> around = outermostClass(acquire.cursor());
    if (around.filter(this::isOfGuard).isPresent()
        || NamedCode.around(acquire.cursor()).stream().anyMatch(callees::contains)) {
      return Optional.of(SkipReason.GUARDS_OWN_CODE);
    }
    if (areGuardsOwn && !readsGuards.get()) {
      return Optional.of(SkipReason.MODULE_WITHOUT_GUARD);
    }
    return around.filter(ScopeObstacles::namesItsLocks).isPresent()
        ? Optional.of(SkipReason.GUARDED_BY)
        : Optional.empty();
  }

  /** Whether a class is, or is around, a guard: its sources need not be known. */
  private boolean isOfGuard(J.ClassDeclaration type) {
    return type.getType() != null && ofGuards.contains(type.getType().getFullyQualifiedName());
  }

  private static Optional<J.ClassDeclaration> outermostClass(Cursor place) {
    return place
        .getPathAsStream(J.ClassDeclaration.class::isInstance)
        .map(J.ClassDeclaration.class::cast)
        .reduce((inner, outer) -> outer);
  }

  /** Whichever of the annotations of this name it is: the checks that read them are alike. */
  private static boolean namesItsLocks(J.ClassDeclaration type) {
    boolean[] found = new boolean[1];
    new CodeVisitor<Integer>() {
      @Override
      public J.Annotation visitAnnotation(J.Annotation annotation, Integer p) {
        found[0] |= annotation.getSimpleName().equals("GuardedBy");
        return annotation;
      }
    }.visit(type, 0);
    return found[0];
  }
}
