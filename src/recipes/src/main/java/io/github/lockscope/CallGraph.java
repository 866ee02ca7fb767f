package io.github.lockscope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Which members of a file may run which, as far as the file tells: a call may run whatever
 * overrides the method that it names, or what the method was given, and who reads a field may run
 * the code that it was given.
 */
final class CallGraph {
  /** A method or field of the file, or a lambda or method reference that a method is given. */
  private record Member(@Nullable JavaType owner, UUID id, Set<Use> uses) {}

  /**
   * A member that code names.
   *
   * @param owner the class that declares it; empty where types are missing
   * @param name its name, and for methods the number of parameters, or that of what is given
   */
  private record Use(String owner, String name) {
    boolean mayMean(Member member) {
      return owner.isEmpty()
          || member.owner() == null
          || TypeUtils.isAssignableTo(owner, member.owner());
    }
  }

  /** What the types call constructors. */
  private static final String CONSTRUCTOR = "<constructor>";

  private static final String INITIALIZER = "{}";

  private final Map<String, List<Member>> members = new HashMap<>();
  private final MadeLocks locks;

  CallGraph(JavaSourceFile file) {
    this.locks = MadeLocks.in(file);
    new CodeVisitor<Integer>() {
      @Override
      public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        JavaType.Method type = method.getMethodType();
        int parameters =
            (int) method.getParameters().stream().filter(one -> !(one instanceof J.Empty)).count();
        add(
            name(method.isConstructor() ? CONSTRUCTOR : method.getSimpleName(), parameters),
            new Member(
                type == null ? null : type.getDeclaringType(), method.getId(), usesIn(method)));
        return super.visitMethodDeclaration(method, p);
      }

      @Override
      public J.Block visitBlock(J.Block block, Integer p) {
        if (Scope.isClassBody(getCursor().getParentTreeCursor())) {
          add(INITIALIZER, new Member(typeAround(getCursor()), block.getId(), usesIn(block)));
        }
        return super.visitBlock(block, p);
      }

      @Override
      public J.VariableDeclarations.NamedVariable visitVariable(
          J.VariableDeclarations.NamedVariable variable, Integer p) {
        Expression value = variable.getInitializer();
        if (value != null && variable.isField(getCursor())) {
          JavaType.Variable type = variable.getVariableType();
          add(
              variable.getSimpleName(),
              new Member(type == null ? null : type.getOwner(), variable.getId(), usesIn(value)));
        }
        return super.visitVariable(variable, p);
      }

      @Override
      public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        JavaType.Method method = call.getMethodType();
        if (method != null) {
          call.getArguments().stream()
              .map(argument -> Callback.of(argument, getCursor()))
              .flatMap(Optional::stream)
              .forEach(
                  given ->
                      add(
                          given(method),
                          new Member(method.getDeclaringType(), given.getId(), usesIn(given))));
        }
        return super.visitMethodInvocation(call, p);
      }
    }.visit(file, 0);
  }

  private static @Nullable JavaType typeAround(Cursor initializer) {
    return initializer.getParentTreeCursor().getParentTreeCursor().getValue()
            instanceof J.ClassDeclaration owner
        ? owner.getType()
        : null;
  }

  private void add(String name, Member member) {
    members.computeIfAbsent(name, unknown -> new ArrayList<>(1)).add(member);
  }

  /** Whether code may run one of some members, or what may run one. */
  boolean reaches(List<? extends J> code, Set<UUID> targets) {
    return reaches(code, targets, known -> false);
  }

  /**
   * The same of code that calls some methods of which it is known what they do.
   *
   * @param isKnown whether a call in the code itself is such a one
   */
  boolean reaches(
      List<? extends J> code, Set<UUID> targets, Predicate<J.MethodInvocation> isKnown) {
    Set<Use> uses = new HashSet<>();
    UseVisitor visitor = new UseVisitor(call -> isKnown.test(call) || isOfMadeLock(call));
    code.forEach(tree -> visitor.visit(tree, uses));
    Set<UUID> seen = new HashSet<>();
    return uses.stream().anyMatch(use -> reaches(use, targets, seen));
  }

  /** Whether code may run a method or a lambda; who runs a lambda is not known. */
  boolean mayRun(J code, J callable) {
    return callable instanceof J.MethodDeclaration
        ? reaches(List.of(code), Set.of(callable.getId()))
        : CallbackSearch.mayCallBack(code);
  }

  /** The members that code itself may run, and not by way of others. */
  Set<UUID> runBy(J code) {
    return usesIn(code).stream()
        .flatMap(
            use ->
                members.getOrDefault(use.name(), List.of()).stream()
                    .filter(use::mayMean)
                    .map(Member::id))
        .collect(Collectors.toSet());
  }

  private boolean reaches(Use use, Set<UUID> targets, Set<UUID> seen) {
    return members.getOrDefault(use.name(), List.of()).stream()
        .filter(use::mayMean)
        .filter(member -> seen.add(member.id()))
        .anyMatch(
            member ->
                targets.contains(member.id())
                    || member.uses().stream().anyMatch(next -> reaches(next, targets, seen)));
  }

  private Set<Use> usesIn(J tree) {
    Set<Use> uses = new HashSet<>();
    new UseVisitor(this::isOfMadeLock).visit(tree, uses);
    return uses;
  }

  private boolean isOfMadeLock(J.MethodInvocation call) {
    return locks.have(call.getSelect());
  }

  private static String name(String method, int parameters) {
    return method + "/" + parameters;
  }

  /** The name for the lambdas and method references that calls in the file give to a method. */
  private static String given(JavaType.Method method) {
    return name(method.getName(), method.getParameterTypes().size()) + " given";
  }

  private static final class UseVisitor extends CodeVisitor<Set<Use>> {
    private final Predicate<J.MethodInvocation> isKnown;

    private UseVisitor(Predicate<J.MethodInvocation> isKnown) {
      this.isKnown = isKnown;
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Set<Use> uses) {
      if (isKnown.test(call)) {
        return super.visitMethodInvocation(call, uses);
      }
      long arguments =
          call.getArguments().stream().filter(one -> !(one instanceof J.Empty)).count();
      uses.add(use(call.getMethodType(), call.getSimpleName(), (int) arguments));
      if (call.getSelect() instanceof J.Identifier variable
          && variable.getFieldType() != null
          && variable.getFieldType().getOwner() instanceof JavaType.Method method) {
        // It may be a parameter.
        uses.add(new Use(method.getDeclaringType().getFullyQualifiedName(), given(method)));
      }
      return super.visitMethodInvocation(call, uses);
    }

    /** JLS 12.5: who makes an object runs a constructor of its class and the initialisers. */
    @Override
    public J.NewClass visitNewClass(J.NewClass creation, Set<Use> uses) {
      JavaType.Method constructor = creation.getConstructorType();
      if (constructor != null) {
        uses.add(use(constructor, CONSTRUCTOR, 0));
        uses.add(new Use(constructor.getDeclaringType().getFullyQualifiedName(), INITIALIZER));
      }
      return super.visitNewClass(creation, uses);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference reference, Set<Use> uses) {
      if (reference.getMethodType() != null) {
        uses.add(use(reference.getMethodType(), reference.getReference().getSimpleName(), 0));
      }
      return super.visitMemberReference(reference, uses);
    }

    /** JLS 14.20.3: a resource is closed in the end. */
    @Override
    public J.Try.Resource visitTryResource(J.Try.Resource resource, Set<Use> uses) {
      JavaType.FullyQualified type = TypeUtils.asFullyQualified(typeOf(resource));
      uses.add(new Use(type == null ? "" : type.getFullyQualifiedName(), name("close", 0)));
      return super.visitTryResource(resource, uses);
    }

    private static @Nullable JavaType typeOf(J.Try.Resource resource) {
      if (resource.getVariableDeclarations() instanceof J.VariableDeclarations declaration) {
        return declaration.getVariables().get(0).getType();
      }
      return resource.getVariableDeclarations() instanceof Expression value
          ? value.getType()
          : null;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier identifier, Set<Use> uses) {
      JavaType.Variable field = identifier.getFieldType();
      if (field != null && field.getOwner() instanceof JavaType.FullyQualified owner) {
        uses.add(new Use(owner.getFullyQualifiedName(), identifier.getSimpleName()));
      }
      return super.visitIdentifier(identifier, uses);
    }

    private static Use use(JavaType.@Nullable Method method, String name, int arguments) {
      return method == null || method.getDeclaringType() instanceof JavaType.Unknown
          ? new Use("", name(name, arguments))
          : new Use(
              method.getDeclaringType().getFullyQualifiedName(),
              name(method.getName(), method.getParameterTypes().size()));
    }
  }
}
