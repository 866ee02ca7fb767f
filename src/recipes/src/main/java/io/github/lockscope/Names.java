package io.github.lockscope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/**
 * The simple names that code uses for variables and types, by name alone: a name that is used for
 * something else as well is better taken for a use too many than for one too few.
 */
final class Names extends JavaIsoVisitor<Integer> {
  private final Set<String> usedForMembers = new HashSet<>();
  private final Set<String> usedOtherwise = new HashSet<>();
  private final Set<String> declared = new HashSet<>();

  private Names() {}

  /** The names in some code. */
  static Names in(List<? extends J> trees) {
    Names names = new Names();
    trees.forEach(tree -> names.visit(tree, 0));
    return names;
  }

  /** Whether a name is used or declared. */
  boolean mention(String name) {
    return usedForMembers.contains(name) || mentionAsLocal(name) || declared.contains(name);
  }

  /** Whether a name is used other than for a field. */
  boolean mentionAsLocal(String name) {
    return usedOtherwise.contains(name);
  }

  /** Whether a variable of this name is declared. */
  boolean declare(String name) {
    return declared.contains(name);
  }

  /** The names that are used other than for fields. */
  Set<String> used() {
    return usedOtherwise;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    boolean isMember =
        identifier.getFieldType() != null && ReceiverReader.isMember(identifier.getFieldType());
    (isMember ? usedForMembers : usedOtherwise).add(identifier.getSimpleName());
    return identifier;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    declared.add(variable.getSimpleName());
    visit(variable.getInitializer(), p);
    return variable;
  }

  @Override
  public J.InstanceOf visitInstanceOf(J.InstanceOf test, Integer p) {
    declared.addAll(patternVariables(test));
    return super.visitInstanceOf(test, p);
  }

  /** The variables that a type test binds, JLS 6.3.1. */
  static Set<String> patternVariables(J.InstanceOf test) {
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
