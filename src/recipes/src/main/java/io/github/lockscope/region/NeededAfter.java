package io.github.lockscope.region;

import io.github.lockscope.build.TypeWarnings;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.tree.Constants;
import io.github.lockscope.tree.FinalLocals;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Lombok;
import io.github.lockscope.tree.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/**
 * Plans what to do about names that a region declares and later code needs: once the region is the
 * body of a {@code try}, they are out of scope behind it (JLS 6.3).
 */
public final class NeededAfter {
  private final Cursor place;
  private final JavaSourceFile file;
  private final Locals locals;
  private final Optional<Statement> opening;
  private final List<Statement> region;
  private final Map<String, Statement> declarations = new LinkedHashMap<>();
  private final Set<String> bound = new LinkedHashSet<>();
  private final Constants constants;

  /**
   * Looks at a region.
   *
   * @param opening the statement before which declarations can move; empty for the start of the
   *     list
   * @param region the statements that go into a {@code try}
   * @param place the cursor of the list that holds them
   */
  public NeededAfter(Optional<Statement> opening, List<Statement> region, Cursor place) {
    this.place = place;
    this.file = place.firstEnclosingOrThrow(JavaSourceFile.class);
    this.locals = Locals.around(place);
    this.opening = opening;
    this.region = region;
    for (Statement statement : region) {
      bound.addAll(PatternScope.behind(statement));
      if (statement instanceof J.ClassDeclaration declaration) {
        declarations.put(declaration.getSimpleName(), statement);
      } else if (statement instanceof J.VariableDeclarations declaration) {
        for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
          declarations.put(variable.getSimpleName(), statement);
        }
      }
    }
    this.constants = new Constants(file, FinalLocals.of(region));
  }

  /**
   * Plans for the code after the region.
   *
   * @param release the code of the {@code finally}, which can use nothing that the region declares
   * @param after the code that is still in scope of the region's declarations
   * @param mayFold whether a {@code return} right behind may go into the {@code try}
   */
  public Needed by(List<? extends J> release, List<J> after, boolean mayFold) {
    Names inRelease = Names.in(release);
    if (declarations.keySet().stream().anyMatch(inRelease::mention)) {
      return new Needed.Stuck(SkipReason.RELEASE_NEEDS_REGION);
    }
    Optional<J.Return> fold =
        mayFold ? foldable(after).filter(jump -> returnsNeeded(jump, after)) : Optional.empty();
    Names later = Names.in(fold.isPresent() ? after.subList(1, after.size()) : after);
    boolean needsPattern =
        bound.stream().anyMatch(name -> later.mentionAsLocal(name) && !later.declare(name));
    if (needsPattern) {
      return new Needed.Stuck(SkipReason.PATTERN_VARIABLE_NEEDED);
    }
    Deque<String> needed = new ArrayDeque<>();
    declarations.keySet().stream().filter(later::mentionAsLocal).forEach(needed::add);
    return hoist(needed, fold.map(J.Return::getId));
  }

  /** {@code return v;} directly after the release, where it ends the list. */
  private static Optional<J.Return> foldable(List<J> after) {
    return after.isEmpty()
            || !(after.get(0) instanceof J.Return jump)
            || (after.size() > 1 && !(after.get(1) instanceof J.Case))
        ? Optional.empty()
        : Optional.of(jump);
  }

  /** Whether a {@code return} gives back what nothing else behind the region needs. */
  private boolean returnsNeeded(J.Return jump, List<J> after) {
    return jump.getExpression() != null
        && jump.getExpression().unwrap() instanceof J.Identifier value
        && (declarations.containsKey(value.getSimpleName())
            || (bound.contains(value.getSimpleName()) && Harmless.isLocal(value)))
        && !Names.in(after.subList(1, after.size())).mentionAsLocal(value.getSimpleName());
  }

  private Needed hoist(Deque<String> needed, Optional<UUID> fold) {
    Map<Statement, Set<String>> names = new LinkedHashMap<>();
    Map<Statement, Optional<TypeTree>> types = new HashMap<>();
    Set<String> done = new LinkedHashSet<>();
    boolean areBehind = false;
    while (!needed.isEmpty()) {
      String name = needed.remove();
      Statement declaration = declarations.get(name);
      if (declaration == null || !done.add(name)) {
        continue;
      }
      boolean isTakenInOpening = isTakenInOpening(name);
      if (isTakenBefore(declaration, name) || (isTakenInOpening && !mayFollowOpening())) {
        return new Needed.Stuck(SkipReason.NAME_TAKEN);
      }
      areBehind |= isTakenInOpening;
      Optional<SkipReason> obstacle =
          declaration instanceof J.ClassDeclaration type
              ? obstacle(type, needed)
              : obstacle((J.VariableDeclarations) declaration, name, needed, types);
      if (obstacle.isPresent()) {
        return new Needed.Stuck(obstacle.get());
      }
      names.computeIfAbsent(declaration, key -> new LinkedHashSet<>()).add(name);
    }
    List<Plan.Hoist> hoists = new ArrayList<>();
    for (Statement statement : region) {
      if (names.containsKey(statement)) {
        hoists.add(
            new Plan.Hoist(
                statement.getId(),
                names.get(statement),
                types.getOrDefault(statement, Optional.empty()),
                areBehind));
      }
    }
    return new Needed.Reaches(List.copyOf(hoists), fold);
  }

  /** Whether a name has another meaning, or none, in the region before its declaration. */
  private boolean isTakenBefore(Statement declaration, String name) {
    return Names.in(region.subList(0, region.indexOf(declaration))).isTaken(name);
  }

  private boolean isTakenInOpening(String name) {
    return opening.stream().anyMatch(statement -> Names.in(List.of(statement)).isTaken(name));
  }

  /**
   * Whether a declaration may stand between the acquire and the {@code try}. It cannot fail there,
   * but some want nothing at all behind a call that is a statement of its own.
   */
  private boolean mayFollowOpening() {
    return opening.filter(J.MethodInvocation.class::isInstance).isEmpty();
  }

  private Optional<SkipReason> obstacle(J.ClassDeclaration type, Deque<String> needed) {
    if (type.getKind() != J.ClassDeclaration.Kind.Type.Class) {
      needed.addAll(Names.in(List.of(type)).used());
      return Optional.empty();
    }
    // JLS 8.1.3: a local that a class body uses must be assigned before the class body.
    for (String used : Names.in(List.of(type)).used()) {
      Statement declaration = declarations.get(used);
      if (declaration instanceof J.VariableDeclarations
          || (declaration == null && locals.declares(used) && !locals.isBoundAtDeclaration(used))) {
        return Optional.of(SkipReason.CLASS_USES_REGION);
      }
      needed.add(used);
    }
    return Optional.empty();
  }

  private Optional<SkipReason> obstacle(
      J.VariableDeclarations declaration,
      String name,
      Deque<String> needed,
      Map<Statement, Optional<TypeTree>> types) {
    J.VariableDeclarations.NamedVariable variable =
        declaration.getVariables().stream()
            .filter(candidate -> candidate.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow();
    if (declaration.getTypeExpression() != null) {
      needed.addAll(Names.in(List.of(declaration.getTypeExpression())).used());
    }
    Expression initializer = variable.getInitializer();
    if (initializer == null) {
      return Optional.empty();
    }
    Constants.Answer constant = constants.judge(initializer);
    if (constant == Constants.Answer.YES) {
      needed.addAll(Names.in(List.of(initializer)).used());
      return Optional.empty();
    }
    boolean mayBeConstantVariable =
        declaration.hasModifier(J.Modifier.Type.Final)
            && variable.getType() instanceof JavaType.Primitive
            && constant == Constants.Answer.UNCERTAIN;
    if (mayBeConstantVariable) {
      return Optional.of(SkipReason.CONSTANT_NOT_CERTAIN);
    }
    boolean isSuppressed =
        declaration.getLeadingAnnotations().stream()
            .anyMatch(annotation -> annotation.getSimpleName().equals("SuppressWarnings"));
    if (isSuppressed) {
      return Optional.of(SkipReason.SUPPRESSION_ON_DECLARATION);
    }
    // An array needs its type once more: new List[] {…}.
    if (initializer instanceof J.NewArray array
        && array.getTypeExpression() == null
        && new TypeWarnings(place).areAbout(variable.getType())) {
      return Optional.of(SkipReason.TYPE_NOT_DENOTABLE);
    }
    if (declaration.getTypeExpression() != null && Lombok.isVal(declaration.getTypeExpression())) {
      return Optional.of(SkipReason.TYPE_NOT_DENOTABLE);
    }
    if (isVar(declaration)) {
      Optional<TypeTree> type = new TypeTrees(place).of(variable.getType());
      if (type.isEmpty()) {
        return Optional.of(SkipReason.TYPE_NOT_DENOTABLE);
      }
      needed.addAll(Names.in(List.of(type.get())).used());
      types.put(declaration, type);
    }
    return Optional.empty();
  }

  /** Whether a declaration leaves its type to inference. */
  static boolean isVar(J.VariableDeclarations declaration) {
    return declaration.getTypeExpression() instanceof J.Identifier type
        && type.getSimpleName().equals("var");
  }
}
