package io.github.lockscope;

import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The declaration of a type.
 *
 * @param type its fully qualified name, with dots
 */
record GuardDeclaration(String type) {
  /** Whether a file has it. */
  boolean isIn(SourceFile file) {
    return file instanceof J.CompilationUnit unit
        && unit.getClasses().stream().anyMatch(this::isIn);
  }

  private boolean isIn(Statement member) {
    return member instanceof J.ClassDeclaration known
        && ((known.getType() != null
                && known.getType().getFullyQualifiedName().replace('$', '.').equals(type))
            || known.getBody().getStatements().stream().anyMatch(this::isIn));
  }
}
