package io.github.lockscope.region;

import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.AssignmentVisitor;
import io.github.lockscope.tree.JumpSearch;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * The variables that the compiler has to see assigned no more than once: final ones, and those that
 * a lambda, a class, a guard or a {@code try} uses, JLS 4.12.4. What is assigned before a jump out
 * of a {@code try} counts as perhaps assigned behind its {@code finally}, JLS 16.2.15, though
 * nobody who jumps comes there.
 */
final class AssignedOnce extends AssignmentVisitor {
  private final Set<UUID> region;
  private final Set<Object> around;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> behind = new HashSet<>();
  private final Set<String> onlyOnce = new HashSet<>();
  private final Set<String> inEachRound = new HashSet<>();
  private int depth;
  private int loopsAround;
  private boolean isBehind;

  private AssignedOnce(List<Statement> region, StatementList list) {
    this.region = region.stream().map(J::getId).collect(Collectors.toSet());
    this.around = list.cursor().getPathAsStream(J.class::isInstance).collect(Collectors.toSet());
  }

  /** Whether such a variable is assigned in a region, and can be again once that was left. */
  static boolean isAssignedAgain(List<Statement> region, StatementList list) {
    return JumpSearch.finds(region) && assignsAgain(region, list);
  }

  private static boolean assignsAgain(List<Statement> region, StatementList list) {
    AssignedOnce once = new AssignedOnce(region, list);
    Cursor member = Locals.member(list.cursor());
    once.visit(member.<J>getValue(), 0, member.getParentOrThrow());
    return once.inside.stream()
        .filter(once.onlyOnce::contains)
        .anyMatch(name -> once.behind.contains(name) || once.isFromOutsideALoop(name));
  }

  private boolean isFromOutsideALoop(String name) {
    return loopsAround > 0 && !inEachRound.contains(name);
  }

  @Override
  public @Nullable J visit(@Nullable Tree tree, Integer p) {
    if (tree == null) {
      return null;
    }
    boolean isOfRegion = region.contains(tree.getId());
    depth += isOfRegion ? 1 : 0;
    loopsAround += tree instanceof Loop && around.contains(tree) ? 1 : 0;
    J visited = super.visit(tree, p);
    depth -= isOfRegion ? 1 : 0;
    isBehind |= isOfRegion;
    return visited;
  }

  @Override
  protected void write(Expression target) {
    J.Identifier name = nameOf(target.unwrap());
    if (name == null) {
      return;
    }
    if (isFinal(name)) {
      onlyOnce.add(name.getSimpleName());
    }
    if (depth > 0) {
      inside.add(name.getSimpleName());
    } else if (isBehind) {
      behind.add(name.getSimpleName());
    }
  }

  private static J.@Nullable Identifier nameOf(Expression target) {
    if (target instanceof J.FieldAccess access) {
      return access.getName();
    }
    return target instanceof J.Identifier name ? name : null;
  }

  private static boolean isFinal(J.Identifier name) {
    JavaType.Variable variable = name.getFieldType();
    return variable != null && variable.hasFlags(Flag.Final);
  }

  @Override
  public J.VariableDeclarations visitVariableDeclarations(
      J.VariableDeclarations declaration, Integer p) {
    for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
      if (declaration.hasModifier(J.Modifier.Type.Final)) {
        onlyOnce.add(variable.getSimpleName());
      }
      if (loopsAround > 0) {
        inEachRound.add(variable.getSimpleName());
      }
    }
    return super.visitVariableDeclarations(declaration, p);
  }

  @Override
  public J.Lambda visitLambda(J.Lambda lambda, Integer p) {
    captures(lambda, lambda.getBody());
    return super.visitLambda(lambda, p);
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Integer p) {
    captures(type, type.getBody());
    return super.visitClassDeclaration(type, p);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
    if (creation.getBody() != null) {
      captures(creation, creation.getBody());
    }
    return super.visitNewClass(creation, p);
  }

  /** JLS 6.3.4: a guard uses no variable that is assigned twice, just as a lambda. */
  @Override
  public J.Case visitCase(J.Case group, Integer p) {
    if (group.getGuard() != null) {
      usesOnce(group.getGuard());
    }
    return super.visitCase(group, p);
  }

  /** JLS 14.20.3: nor can such a one be a resource. */
  @Override
  public J.Try.Resource visitTryResource(J.Try.Resource resource, Integer p) {
    if (resource.getVariableDeclarations() instanceof Expression variable) {
      usesOnce(variable);
    }
    return super.visitTryResource(resource, p);
  }

  /** What the region itself stands in captures nothing that can be assigned in there. */
  private void captures(J capturing, J body) {
    if (!around.contains(capturing)) {
      usesOnce(body);
    }
  }

  /** Notes that some code takes only variables that are assigned once. */
  private void usesOnce(J code) {
    onlyOnce.addAll(Names.in(List.of(code)).used());
  }
}
