package io.github.lockscope.scope;

import io.github.lockscope.build.SourceLevel;
import io.github.lockscope.site.Guard;
import io.github.lockscope.site.Guard.Shape;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.tree.InheritedTypes;
import io.github.lockscope.tree.Names;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.SimpleUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/**
 * How a file writes the names that guards bring into it. Types that are imported under another
 * meaning are written out.
 */
public final class ScopeNames {
  private final JavaSourceFile file;
  private final SourceLevel level;
  // Most files get no guard.
  private final Supplier<Names> mentioned;
  private final Set<String> namesakes;
  private final Supplier<Set<String>> inherited;
  private final Map<String, Boolean> fields = new HashMap<>();
  private final String ownPackage;
  private final Set<String> imported = new HashSet<>();
  private final Set<String> importedStatically = new HashSet<>();

  /**
   * Reads a file.
   *
   * @param namesakes the other types that have the simple names of guards
   */
  public ScopeNames(JavaSourceFile file, Set<String> namesakes) {
    this.file = file;
    this.level = SourceLevel.of(file);
    this.namesakes = namesakes;
    this.inherited = new Once<>(() -> InheritedTypes.of(file, namesakes));
    this.mentioned = new Once<>(() -> Names.in(List.of((J) file)));
    this.ownPackage =
        file.getPackageDeclaration() == null ? "" : file.getPackageDeclaration().getPackageName();
    for (J.Import known : file.getImports()) {
      if (known.isStatic()) {
        importedStatically.add(known.getTypeName() + "." + known.getQualid().getSimpleName());
      } else {
        imported.add(known.getTypeName().replace('$', '.'));
      }
    }
  }

  /** The types that plans bring into the file and that have to be imported for it. */
  public SortedSet<String> imports(List<Plan> plans) {
    return plans.stream()
        .filter(ScopePlan.class::isInstance)
        .flatMap(plan -> ((ScopePlan) plan).holds().stream())
        .flatMap(hold -> written(hold.guard()))
        .filter(this::isSimple)
        .map(Guard::outermost)
        .filter(type -> !isNamed(type))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The types that the code of a guard names. */
  private Stream<String> written(Guard guard) {
    Stream<String> declared = level.hasVar() ? Stream.of() : Stream.of(guard.resource());
    return guard.shape() == Shape.OWN_LOCK
        ? declared
        : Stream.concat(declared, Stream.of(guard.type()));
  }

  /** A type where it is called. */
  public Expression called(String type) {
    Expression tree = TypeTree.build(written(type));
    JavaType attributed = JavaType.ShallowClass.build(type);
    return tree instanceof J.FieldAccess access
        ? access.withName(access.getName().withType(attributed)).withType(attributed)
        : tree.withType(attributed);
  }

  /** The type of a resource. */
  public TypeTree declared(String type) {
    return level.hasVar()
        ? new J.Identifier(
            Tree.randomId(),
            Space.EMPTY,
            Markers.EMPTY,
            List.of(),
            "var",
            JavaType.ShallowClass.build(type),
            null)
        : (TypeTree) called(type);
  }

  /** The name of the variable of a hold. */
  public String variable(ScopePlan.Hold hold) {
    return level.hasUnnamedVariables() && !hold.isRead() ? "_" : hold.name();
  }

  /**
   * Whether a guard would have to be written out where a variable is taken for its package, JLS
   * 6.4.2. Where only a type can stand, no variable is looked for.
   */
  boolean areObscured(Guard guard, Cursor place) {
    boolean isTarget = guard.shape() == Shape.FACTORY || guard.shape() == Shape.ADAPTER;
    return isTarget
        && !isSimple(guard.type())
        && new VisibleVariables(place).have(guard.type().replaceFirst("\\..*", ""));
  }

  private String written(String type) {
    return isSimple(type) ? Guard.simple(type) : type;
  }

  private boolean isSimple(String type) {
    String outermost = Guard.outermost(type);
    String name = Guard.simple(outermost);
    return !inherited.get().contains(name)
        && !fields.computeIfAbsent(name, unknown -> InheritedFields.have(name, file))
        && (isNamed(outermost) || !hasOtherMeaning(name));
  }

  /** Whether the simple name of a type stands for it already. */
  private boolean isNamed(String type) {
    String name = Guard.simple(type);
    String itsPackage = type.substring(0, type.length() - name.length());
    return imported.contains(type)
        || type.equals(ownPackage + "." + name)
        || (imported.contains(itsPackage + "*")
            // Those of the package come before those that are imported on demand, JLS 6.4.1.
            && !namesakes.contains(ownPackage.isEmpty() ? name : ownPackage + "." + name)
            && (SimpleUse.of(JavaType.ShallowClass.build(type), name, file)
                || (!hasOtherMeaning(name) && isOnlyIn(itsPackage, name))));
  }

  /**
   * Whether no other import on demand may be for a type of a name as well: which of them is meant
   * could not be told, JLS 6.4.1.
   */
  private boolean isOnlyIn(String itsPackage, String name) {
    return Stream.concat(imported.stream(), importedStatically.stream())
        .filter(other -> other.endsWith(".*") && !other.equals(itsPackage + "*"))
        .map(other -> other.substring(0, other.length() - 1))
        .allMatch(other -> other.startsWith("java.") && !isOfJdk(other + name));
  }

  private static boolean isOfJdk(String type) {
    try {
      Class.forName(type, false, ClassLoader.getPlatformClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private boolean hasOtherMeaning(String name) {
    return mentioned.get().mention(name)
        || Stream.concat(imported.stream(), importedStatically.stream())
            .anyMatch(other -> other.endsWith("." + name));
  }
}
