package io.github.lockscope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Which methods of a file call which, as far as calls name the method that runs. */
final class CallGraph {
  private final Map<String, UUID> methods = new HashMap<>();
  private final Map<UUID, Set<String>> called = new HashMap<>();

  CallGraph(JavaSourceFile file) {
    new CodeVisitor<Integer>() {
      @Override
      public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        signature(method.getMethodType())
            .ifPresent(signature -> methods.put(signature, method.getId()));
        called.put(method.getId(), callsIn(method));
        return super.visitMethodDeclaration(method, p);
      }
    }.visit(file, 0);
  }

  /** Whether code calls one of some methods, or what calls one. */
  boolean reaches(List<? extends J> code, Set<UUID> targets) {
    Set<String> calls = new HashSet<>();
    code.forEach(tree -> calls.addAll(callsIn(tree)));
    Set<UUID> seen = new HashSet<>();
    return calls.stream().anyMatch(signature -> reaches(signature, targets, seen));
  }

  private boolean reaches(String signature, Set<UUID> targets, Set<UUID> seen) {
    UUID method = methods.get(signature);
    return method != null
        && seen.add(method)
        && (targets.contains(method)
            || called.getOrDefault(method, Set.of()).stream()
                .anyMatch(next -> reaches(next, targets, seen)));
  }

  private static Set<String> callsIn(J tree) {
    Set<String> signatures = new HashSet<>();
    new CodeVisitor<Integer>() {
      @Override
      public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        signature(call.getMethodType()).ifPresent(signatures::add);
        return super.visitMethodInvocation(call, p);
      }

      @Override
      public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
        signature(reference.getMethodType()).ifPresent(signatures::add);
        return super.visitMemberReference(reference, p);
      }
    }.visit(tree, 0);
    return signatures;
  }

  private static Optional<String> signature(JavaType.@Nullable Method method) {
    return Optional.ofNullable(method)
        .map(
            type ->
                type.getDeclaringType().getFullyQualifiedName()
                    + "#"
                    + type.getName()
                    + type.getParameterTypes());
  }
}
