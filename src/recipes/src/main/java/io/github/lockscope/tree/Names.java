package io.github.lockscope.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * The simple names that code uses for variables and types, by name alone: a name that is used for
 * something else as well is better taken for a use too many than for one too few.
 */
public final class Names extends CodeVisitor<Integer> {
  private final Set<String> usedForMembers = new HashSet<>();
  private final Set<String> usedOtherwise = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> declaredInClasses = new HashSet<>();
  private final ClassScopes scopes = new ClassScopes();

  private Names() {}

  /** The names in some code. */
  public static Names in(List<? extends J> trees) {
    Names names = new Names();
    trees.forEach(tree -> names.visit(tree, 0));
    return names;
  }

  /** Whether a name is used or declared. */
  public boolean mention(String name) {
    return isTaken(name) || declaredInClasses.contains(name);
  }

  /** Whether the code cannot do with one more variable of this name around it. */
  public boolean isTaken(String name) {
    return usedForMembers.contains(name) || mentionAsLocal(name) || declared.contains(name);
  }

  /** Whether a name is used other than for a field or for a variable of a class in the code. */
  public boolean mentionAsLocal(String name) {
    return usedOtherwise.contains(name);
  }

  /** Whether a variable of this name is declared, other than in the body of a class. */
  public boolean declare(String name) {
    return declared.contains(name);
  }

  /** Whether a variable of this name is declared, be it in the body of a class. */
  public boolean declareAnywhere(String name) {
    return declare(name) || declaredInClasses.contains(name);
  }

  /** The names that are used other than for fields or for variables of classes in the code. */
  public Set<String> used() {
    return usedOtherwise;
  }

  @Override
  public @Nullable J visit(@Nullable Tree tree, Integer p) {
    boolean isScope = tree instanceof J code && scopes.enter(code, getCursor());
    J visited = super.visit(tree, p);
    if (isScope) {
      scopes.leave();
    }
    return visited;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    if (scopes.have(identifier)) {
      return identifier;
    }
    boolean isMember =
        identifier.getFieldType() != null && ReceiverReader.isMember(identifier.getFieldType());
    (isMember ? usedForMembers : usedOtherwise).add(identifier.getSimpleName());
    return identifier;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    boolean isInClass = isComponent() || scopes.declare(variable.getSimpleName());
    (isInClass ? declaredInClasses : declared).add(variable.getSimpleName());
    visit(variable.getInitializer(), p);
    return variable;
  }

  /** Whether the variable that is visited is declared in the head of a record. */
  private boolean isComponent() {
    return getCursor().getParentTreeCursor().getParentTreeCursor().getValue()
        instanceof J.ClassDeclaration;
  }

  @Override
  public J.EnumValue visitEnumValue(J.EnumValue constant, Integer p) {
    declaredInClasses.add(constant.getName().getSimpleName());
    constant.getAnnotations().forEach(annotation -> visit(annotation, p));
    visit(constant.getInitializer(), p);
    return constant;
  }

  @Override
  public J.InstanceOf visitInstanceOf(J.InstanceOf test, Integer p) {
    (scopes.areEmpty() ? declared : declaredInClasses).addAll(patternVariables(test));
    return super.visitInstanceOf(test, p);
  }

  /** The variables that a type test binds, JLS 6.3.1. */
  public static Set<String> patternVariables(J.InstanceOf test) {
    if (test.getPattern() instanceof J.Identifier binding) {
      return Set.of(binding.getSimpleName());
    }
    return test.getPattern() == null ? Set.of() : in(List.of(test.getPattern())).declared;
  }

  @Override
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, Integer p) {
    visit(access.getTarget(), p);
    return access;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    visit(call.getSelect(), p);
    if (call.getTypeParameters() != null) {
      call.getTypeParameters().forEach(type -> visit(type, p));
    }
    call.getArguments().forEach(argument -> visit(argument, p));
    return call;
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
    visit(reference.getContaining(), p);
    return reference;
  }

  @Override
  public J.Annotation visitAnnotation(J.Annotation annotation, Integer p) {
    visit(annotation.getAnnotationType(), p);
    if (annotation.getArguments() != null) {
      for (Expression argument : annotation.getArguments()) {
        // The name is that of an element of the annotation.
        visit(argument instanceof J.Assignment element ? element.getAssignment() : argument, p);
      }
    }
    return annotation;
  }

  @Override
  public J.Label visitLabel(J.Label label, Integer p) {
    visit(label.getStatement(), p);
    return label;
  }

  @Override
  public J.Break visitBreak(J.Break jump, Integer p) {
    return jump;
  }

  @Override
  public J.Continue visitContinue(J.Continue jump, Integer p) {
    return jump;
  }
}
