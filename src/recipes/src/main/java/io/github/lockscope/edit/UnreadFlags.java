package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Scope;
import io.github.lockscope.tree.Uses;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * Finds the boolean locals that nothing reads any more, once the choices that asked them before a
 * release are gone: {@code boolean ok = false; … ok = true;}.
 */
final class UnreadFlags extends CodeVisitor<Set<UUID>> {
  private final Set<UUID> asked;

  private UnreadFlags(Set<UUID> asked) {
    this.asked = asked;
  }

  /** The variables that a choice asks. */
  static Set<UUID> askedBy(J.If choice, Cursor place) {
    Set<UUID> variables = new HashSet<>();
    new CodeVisitor<Set<UUID>>() {
      @Override
      public J.Identifier visitIdentifier(J.Identifier name, Set<UUID> found) {
        if (Harmless.isLocal(name)) {
          Scope.lookUp(name.getSimpleName(), place).map(J::getId).ifPresent(found::add);
        }
        return name;
      }
    }.visit(choice.getIfCondition(), variables);
    return variables;
  }

  /**
   * The statements that do nothing but declare and set them, with nothing said of that.
   *
   * @param asked the variables that choices asked
   */
  static Set<UUID> statementsIn(J.CompilationUnit file, Set<UUID> asked) {
    Set<UUID> idle = new HashSet<>();
    if (!asked.isEmpty()) {
      new UnreadFlags(asked).visit(file, idle);
    }
    return idle;
  }

  @Override
  public J.Block visitBlock(J.Block block, Set<UUID> idle) {
    for (Statement statement : block.getStatements()) {
      if (statement instanceof J.VariableDeclarations declaration && isFlag(declaration)) {
        String name = declaration.getVariables().get(0).getSimpleName();
        Setting only = new Setting(name);
        only.of(block, declaration).ifPresent(idle::addAll);
      }
    }
    return super.visitBlock(block, idle);
  }

  private boolean isFlag(J.VariableDeclarations declaration) {
    J.VariableDeclarations.NamedVariable variable = declaration.getVariables().get(0);
    return declaration.getVariables().size() == 1
        && declaration.getLeadingAnnotations().isEmpty()
        && asked.contains(variable.getId())
        && variable.getType() == JavaType.Primitive.Boolean
        && variable.getInitializer() instanceof J.Literal;
  }

  /** Looks for the statements that give a variable its values, all of them literals. */
  private static final class Setting extends CodeVisitor<Set<UUID>> {
    private final String name;
    private int declarations;

    private Setting(String name) {
      this.name = name;
    }

    /** Those, and the declaration; empty if the name is used for anything else. */
    Optional<Set<UUID>> of(J.Block scope, J.VariableDeclarations declaration) {
      Set<UUID> found = new HashSet<>();
      visit(scope, found);
      boolean isAll = found.size() == Uses.of(name, scope) + 1;
      return isAll && declarations == 1 && found.contains(declaration.getId())
          ? Optional.of(found)
          : Optional.empty();
    }

    @Override
    public J.Block visitBlock(J.Block block, Set<UUID> found) {
      WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
      // A block that has nothing else in it would be an empty one.
      if (!list.elements().stream().allMatch(this::isSetting)) {
        for (int i = 0; i < list.size(); i++) {
          if (isSetting(list.get(i)) && isUncommented(list, i)) {
            found.add(list.get(i).getId());
          }
        }
      }
      return super.visitBlock(block, found);
    }

    @Override
    public J.VariableDeclarations.NamedVariable visitVariable(
        J.VariableDeclarations.NamedVariable variable, Set<UUID> found) {
      declarations += variable.getSimpleName().equals(name) ? 1 : 0;
      return super.visitVariable(variable, found);
    }

    private boolean isSetting(Statement statement) {
      if (statement instanceof J.VariableDeclarations declaration) {
        return declaration.getVariables().get(0).getSimpleName().equals(name);
      }
      return statement instanceof J.Assignment assignment
          && assignment.getVariable() instanceof J.Identifier variable
          && variable.getSimpleName().equals(name)
          && Harmless.isLocal(variable)
          && assignment.getAssignment() instanceof J.Literal;
    }

    private static boolean isUncommented(WorkingList list, int index) {
      return Spaces.leading(list.prefix(index)).getComments().isEmpty()
          && Spaces.trailing(list.prefix(index + 1)).getComments().isEmpty()
          && !Comments.areInside(list.get(index));
    }
  }
}
