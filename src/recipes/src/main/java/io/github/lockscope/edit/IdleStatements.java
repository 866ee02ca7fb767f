package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.region.WorkingList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Takes statements out of blocks that have others as well. */
final class IdleStatements extends JavaIsoVisitor<Integer> {
  private final Set<UUID> idle;

  private IdleStatements(Set<UUID> idle) {
    this.idle = idle;
  }

  static J.CompilationUnit remove(J.CompilationUnit file, Set<UUID> idle) {
    return idle.isEmpty()
        ? file
        : (J.CompilationUnit) new IdleStatements(idle).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block block = super.visitBlock(before, p);
    Set<UUID> own =
        block.getStatements().stream()
            .map(Statement::getId)
            .filter(idle::contains)
            .collect(Collectors.toSet());
    return own.isEmpty() ? block : without(own, block, getCursor());
  }

  /**
   * A block without some of its statements, whose comments stay.
   *
   * @param place where the block is
   */
  static J.Block without(Set<UUID> idle, J.Block block, Cursor place) {
    WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
    Layout layout = Layout.of(place, list.elements(), list.end());
    new ReleaseEdit(list, layout, false).delete(idle);
    return block.getPadding().withStatements(list.statements()).withEnd(list.end());
  }
}
