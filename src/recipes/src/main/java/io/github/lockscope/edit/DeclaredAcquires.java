package io.github.lockscope.edit;

import io.github.lockscope.region.WorkingList;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Statement;

/**
 * Lets a declaration start with the stamp of an acquire that has moved right behind it: {@code long
 * stamp = 0; stamp = lock.writeLock(); try …}. The zero was for a {@code finally} alone.
 */
final class DeclaredAcquires extends JavaIsoVisitor<Set<UUID>> {
  private final Set<UUID> acquires;

  private DeclaredAcquires(Set<UUID> acquires) {
    this.acquires = acquires;
  }

  /**
   * Joins declarations and acquires.
   *
   * @param acquires the ids of the statements that have moved
   * @param joined gets the ids of those that are part of a declaration now
   */
  static J.CompilationUnit join(J.CompilationUnit file, Set<UUID> acquires, Set<UUID> joined) {
    return acquires.isEmpty()
        ? file
        : (J.CompilationUnit) new DeclaredAcquires(acquires).visitNonNull(file, joined);
  }

  @Override
  public J.Block visitBlock(J.Block before, Set<UUID> found) {
    J.Block block = super.visitBlock(before, found);
    WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
    boolean isChanged = false;
    for (int i = list.size() - 1; i > 0; i--) {
      Optional<Statement> joined = joined(list.get(i - 1), list.get(i));
      if (joined.isPresent()) {
        JRightPadded<Statement> acquire = list.remove(i);
        list.statements().set(i - 1, acquire.withElement(joined.get()));
        found.add(acquire.getElement().getId());
        isChanged = true;
      }
    }
    return isChanged ? block.getPadding().withStatements(list.statements()) : block;
  }

  private Optional<Statement> joined(Statement first, Statement second) {
    if (!(first instanceof J.VariableDeclarations declaration)
        || !(second instanceof J.Assignment acquire)
        || !acquires.contains(acquire.getId())
        || declaration.getVariables().size() != 1) {
      return Optional.empty();
    }
    J.VariableDeclarations.NamedVariable variable = declaration.getVariables().get(0);
    boolean isForAcquire =
        variable.getInitializer() instanceof J.Literal
            && acquire.getVariable() instanceof J.Identifier name
            && Harmless.isLocal(name)
            && name.getSimpleName().equals(variable.getSimpleName())
            && Uses.of(name.getSimpleName(), acquire.getAssignment()) == 0
            && acquire.getPrefix().getComments().isEmpty()
            && !Comments.areInside(first)
            && !Comments.areInside(second);
    return isForAcquire
        ? Optional.of(
            declaration.withVariables(List.of(variable.withInitializer(acquire.getAssignment()))))
        : Optional.empty();
  }
}
