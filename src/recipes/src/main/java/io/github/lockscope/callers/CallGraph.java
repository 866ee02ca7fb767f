package io.github.lockscope.callers;

import io.github.lockscope.tree.CallVisitor;
import io.github.lockscope.tree.Callback;
import io.github.lockscope.tree.CallbackSearch;
import io.github.lockscope.tree.MemberUse;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.Scope;
import io.github.lockscope.tree.UsesOfParts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * Which members of a file may run which, as far as the file tells: a call may run whatever
 * overrides the method that it names, or what the method was given, and who reads a field may run
 * the code that it was given.
 */
public final class CallGraph {
  /** A method or field of the file, or a lambda or method reference that a method is given. */
  private record Member(@Nullable JavaType owner, UUID id, J code) {}

  private final Map<String, List<Member>> members = new HashMap<>();
  // To compare types takes longer than all the rest, and the same uses come by again and again.
  private final Map<MemberUse, List<Member>> meant = new HashMap<>();
  private final Supplier<Map<UUID, Set<UUID>>> users = new Once<>(this::usersOfMembers);
  private final IdentityHashMap<J, Set<UUID>> run = new IdentityHashMap<>();
  private final Map<Set<UUID>, Set<UUID>> leading = new HashMap<>();
  private final UsesOfParts uses;

  /** The calls of the file of a place: looked up once in each file, as many sites ask for them. */
  public static CallGraph around(Cursor place) {
    Cursor file = place.dropParentUntil(JavaSourceFile.class::isInstance);
    return file.computeMessageIfAbsent(
        CallGraph.class.getName(), unknown -> new CallGraph(file.getValue()));
  }

  private CallGraph(JavaSourceFile file) {
    new CallVisitor<Integer>() {
      @Override
      public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        JavaType.Method type = method.getMethodType();
        int parameters =
            (int) method.getParameters().stream().filter(one -> !(one instanceof J.Empty)).count();
        add(
            MemberUse.name(
                method.isConstructor() ? MemberUse.CONSTRUCTOR : method.getSimpleName(),
                parameters),
            new Member(type == null ? null : type.getDeclaringType(), method.getId(), method));
        return super.visitMethodDeclaration(method, p);
      }

      @Override
      public J.Block visitBlock(J.Block block, Integer p) {
        if (Scope.isClassBody(getCursor().getParentTreeCursor())) {
          add(MemberUse.INITIALIZER, new Member(typeAround(getCursor()), block.getId(), block));
        }
        return super.visitBlock(block, p);
      }

      @Override
      public J.VariableDeclarations.NamedVariable visitVariable(
          J.VariableDeclarations.NamedVariable variable, Integer p) {
        Expression value = variable.getInitializer();
        if (value != null && variable.isField(getCursor())) {
          JavaType.Variable type = variable.getVariableType();
          Member field = new Member(type == null ? null : type.getOwner(), variable.getId(), value);
          add(variable.getSimpleName(), field);
          add(MemberUse.INITIALIZER, field);
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
                          MemberUse.given(method),
                          new Member(method.getDeclaringType(), given.getId(), given)));
        }
        return super.visitMethodInvocation(call, p);
      }
    }.visit(file, 0);
    // What the file does not declare need not be looked for in it.
    MadeLocks locks = MadeLocks.in(file);
    this.uses = new UsesOfParts(file, members::containsKey, call -> locks.have(call.getSelect()));
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
    // Many sites ask, and often about the same code.
    return !targets.isEmpty()
        && code.stream().anyMatch(tree -> !Collections.disjoint(runBy(tree), leadingTo(targets)));
  }

  /**
   * The same of code that calls some methods of which it is known what they do.
   *
   * @param isKnown whether a call in the code itself is such a one
   */
  boolean reaches(
      List<? extends J> code, Set<UUID> targets, Predicate<J.MethodInvocation> isKnown) {
    if (targets.isEmpty()) {
      return false;
    }
    return code.stream()
        .map(tree -> members(uses.of(tree, isKnown)))
        .anyMatch(used -> !Collections.disjoint(used, leadingTo(targets)));
  }

  /** Whether code may run a method or a lambda; who runs a lambda is not known. */
  boolean mayRun(J code, J callable) {
    return callable instanceof J.MethodDeclaration
        ? reaches(List.of(code), Set.of(callable.getId()))
        : CallbackSearch.mayCallBack(code);
  }

  /** The members that code itself may run, and not by way of others. */
  Set<UUID> runBy(J code) {
    return run.computeIfAbsent(code, one -> members(uses.of(one)));
  }

  /** The members that a piece of code runs by the rules of the language alone. */
  Set<UUID> impliedBy(J code) {
    return members(uses.impliedBy(code));
  }

  private Set<UUID> members(Collection<MemberUse> used) {
    if (used.isEmpty()) {
      return Set.of();
    }
    return used.stream()
        .flatMap(use -> meantBy(use).stream())
        .map(Member::id)
        .collect(Collectors.toSet());
  }

  private List<Member> meantBy(MemberUse use) {
    return meant.computeIfAbsent(
        use,
        one ->
            members.getOrDefault(one.name(), List.of()).stream()
                .filter(member -> one.mayMean(member.owner()))
                .toList());
  }

  /** Some members and those that may run one of them, by way of others as well. */
  private Set<UUID> leadingTo(Set<UUID> targets) {
    return leading.computeIfAbsent(
        Set.copyOf(targets),
        members -> {
          Set<UUID> found = new HashSet<>(members);
          Deque<UUID> next = new ArrayDeque<>(members);
          while (!next.isEmpty()) {
            users.get().getOrDefault(next.remove(), Set.of()).stream()
                .filter(found::add)
                .forEach(next::add);
          }
          return found;
        });
  }

  /** For each member those that may run it themselves. */
  private Map<UUID, Set<UUID>> usersOfMembers() {
    Map<UUID, Set<UUID>> users = new HashMap<>();
    members.values().stream()
        .flatMap(List::stream)
        .forEach(
            user ->
                uses.of(user.code()).stream()
                    .flatMap(use -> meantBy(use).stream())
                    .forEach(
                        member ->
                            users
                                .computeIfAbsent(member.id(), unknown -> new HashSet<>())
                                .add(user.id())));
    return users;
  }
}
