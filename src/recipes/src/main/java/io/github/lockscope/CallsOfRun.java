package io.github.lockscope;

import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.NamedCode;
import io.github.lockscope.tree.Supertypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Who may call whom in some sources, by the declared types: a call may be one of whatever overrides
 * the method in them. Calls that only libraries make, such as that of {@code toString()} for a log,
 * are not in it.
 */
final class CallsOfRun {
  private final Map<NamedCode, Set<NamedCode>> calls = new HashMap<>();
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Map<String, Set<String>> supertypes = new HashMap<>();

  /** Reads who calls whom in a file. */
  void add(J.CompilationUnit file) {
    new Reading().visit(file, 0);
  }

  /** Whether the sources say what a type does. */
  boolean declares(String type) {
    return supertypes.containsKey(type);
  }

  /** All that the code of some types may call, itself included. */
  Set<NamedCode> reachableFrom(Predicate<String> types) {
    Deque<NamedCode> open = new ArrayDeque<>();
    calls.keySet().stream().filter(member -> types.test(member.type())).forEach(open::add);
    Set<NamedCode> reached = new HashSet<>();
    while (!open.isEmpty()) {
      NamedCode member = open.pop();
      if (reached.add(member)) {
        open.addAll(calls.getOrDefault(member, Set.of()));
        open.add(member.start());
        if (member.isUnknown()) {
          calls.keySet().stream()
              .filter(known -> known.signature().equals(member.signature()))
              .forEach(open::add);
        }
        if (member.isInherited() && !isOfEveryLock(member)) {
          open.add(member.lambdas());
          subtypes.getOrDefault(member.type(), Set.of()).stream()
              .flatMap(subtype -> asHadBy(subtype, member))
              .forEach(open::add);
        }
      }
    }
    return reached;
  }

  /**
   * Whether following an overridden method tells nothing: every type has those of {@code Object},
   * and what a lock of locks does ends at the innermost.
   */
  private static boolean isOfEveryLock(NamedCode member) {
    return member.type().equals("java.lang.Object")
        || member.type().startsWith("java.util.concurrent.locks.");
  }

  /** A method as a subtype declares it, or inherits it from elsewhere. */
  private Stream<NamedCode> asHadBy(String subtype, NamedCode method) {
    NamedCode own = method.in(subtype);
    return calls.containsKey(own)
        ? Stream.of(own)
        : supertypes.getOrDefault(subtype, Set.of()).stream()
            .map(method::in)
            .filter(calls::containsKey);
  }

  /** Walks through a file. */
  private final class Reading extends CodeVisitor<Integer> {
    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Integer p) {
      if (type.getType() != null) {
        declare(type.getType());
      }
      return super.visitClassDeclaration(type, p);
    }

    private void declare(JavaType.FullyQualified type) {
      Set<String> all = supertypes.computeIfAbsent(type.getFullyQualifiedName(), it -> allOf(type));
      all.forEach(
          parent ->
              subtypes
                  .computeIfAbsent(parent, it -> new HashSet<>())
                  .add(type.getFullyQualifiedName()));
      Set<NamedCode> creation =
          calls.computeIfAbsent(NamedCode.creationOf(type), it -> new HashSet<>());
      if (type.getSupertype() != null) {
        creation.add(NamedCode.creationOf(type.getSupertype()));
      }
    }

    private static Set<String> allOf(JavaType.FullyQualified type) {
      Set<String> all = new HashSet<>();
      Deque<JavaType.FullyQualified> open = new ArrayDeque<>(Supertypes.of(type).toList());
      while (!open.isEmpty()) {
        JavaType.FullyQualified parent = open.pop();
        if (all.add(parent.getFullyQualifiedName())) {
          Supertypes.of(parent).forEach(open::add);
        }
      }
      return all;
    }

    @Override
    public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
      JavaType.Method known = method.getMethodType();
      if (known != null) {
        // An anonymous class has no declaration of its own.
        declare(known.getDeclaringType());
        calls.computeIfAbsent(NamedCode.of(known), it -> new HashSet<>());
      }
      return super.visitMethodDeclaration(method, p);
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
      called(NamedCode.of(call));
      // With a variable number of arguments, or a constructor of the superclass.
      called(call.getMethodType());
      return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
      called(creation.getConstructorType());
      return super.visitNewClass(creation, p);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
      called(reference.getMethodType());
      JavaType.Method method = reference.getMethodType();
      if (method != null) {
        NamedCode.lambdasOf(reference.getType())
            .ifPresent(code -> calledBy(code, NamedCode.of(method)));
      }
      return super.visitMemberReference(reference, p);
    }

    @Override
    public J.Try visitTry(J.Try resources, Integer p) {
      if (resources.getResources() != null) {
        resources.getResources().stream()
            .map(J.Try.Resource::getVariableDeclarations)
            .map(resource -> TypeUtils.asFullyQualified(resource.getType()))
            .filter(Objects::nonNull)
            .forEach(type -> called(NamedCode.of(type, "close")));
      }
      return super.visitTry(resources, p);
    }

    /** JLS 14.14.2 */
    @Override
    public J.ForEachLoop visitForEachLoop(J.ForEachLoop loop, Integer p) {
      called(loop.getControl().getIterable().getType(), "iterator");
      called(JavaType.buildType("java.util.Iterator"), "hasNext");
      called(JavaType.buildType("java.util.Iterator"), "next");
      return super.visitForEachLoop(loop, p);
    }

    /** JLS 5.1.11 */
    @Override
    public J.Binary visitBinary(J.Binary operation, Integer p) {
      if (operation.getOperator() == J.Binary.Type.Addition) {
        called(operation.getLeft().getType(), "toString");
        called(operation.getRight().getType(), "toString");
      }
      return super.visitBinary(operation, p);
    }

    /** JLS 12.4.1 */
    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
      if (name.getFieldType() != null
          && name.getFieldType().hasFlags(Flag.Static)
          && name.getFieldType().getOwner() instanceof JavaType.FullyQualified owner) {
        called(NamedCode.startOf(owner));
      }
      return super.visitIdentifier(name, p);
    }

    private void called(@Nullable JavaType type, String method) {
      JavaType.FullyQualified known = TypeUtils.asFullyQualified(type);
      if (known != null) {
        called(NamedCode.of(known, method));
      }
    }

    private void called(JavaType.@Nullable Method method) {
      if (method != null) {
        called(NamedCode.of(method));
      }
    }

    private void called(NamedCode member) {
      NamedCode.around(getCursor()).forEach(caller -> calledBy(caller, member));
    }

    private void calledBy(NamedCode caller, NamedCode member) {
      calls.computeIfAbsent(caller, it -> new HashSet<>()).add(member);
    }
  }
}
