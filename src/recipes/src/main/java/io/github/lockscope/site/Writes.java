package io.github.lockscope.site;

import io.github.lockscope.tree.AssignmentVisitor;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** The variables that code assigns, code of lambdas and classes in it included. */
public final class Writes extends AssignmentVisitor {
  private static final String ELEMENT = "[]";
  private static final Set<String> LOCKS =
      Set.of(
          "java.util.concurrent.locks.Lock",
          "java.util.concurrent.locks.ReadWriteLock",
          "java.util.concurrent.locks.StampedLock");

  // Most are never asked for: what a name stands for is looked up then, once.
  private final Map<String, List<Supplier<String>>> targets = new HashMap<>();
  private final boolean skipsConstruction;
  private Optional<UUID> start = Optional.empty();
  private boolean isCounting;

  private Writes(boolean skipsConstruction) {
    this.skipsConstruction = skipsConstruction;
    this.isCounting = true;
  }

  /** Counts from a tree on. */
  private Writes(UUID start) {
    this.skipsConstruction = false;
    this.start = Optional.of(start);
  }

  @Override
  public @Nullable J preVisit(J tree, Integer p) {
    isCounting |= start.filter(tree.getId()::equals).isPresent();
    return tree;
  }

  /** What statements assign. */
  public static Writes in(List<? extends Statement> statements, Cursor around) {
    Writes writes = new Writes(false);
    statements.forEach(statement -> writes.visit(statement, 0, around));
    return writes;
  }

  /** What the class member around a place assigns. */
  public static Writes inMember(Cursor place) {
    Cursor member = Locals.member(place);
    Writes writes = new Writes(false);
    writes.visit(member.<J>getValue(), 0, member.getParentOrThrow());
    return writes;
  }

  /** What the callable around an acquire may assign once that was executed. */
  public static Writes following(LockCall acquire) {
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    J start =
        acquire
            .cursor()
            .getPathAsStream(J.class::isInstance)
            .map(J.class::cast)
            .takeWhile(tree -> tree != callable.getValue())
            .filter(Loop.class::isInstance)
            .reduce((inner, outer) -> outer)
            .orElse(acquire.call());
    Writes writes = new Writes(start.getId());
    writes.visit(callable.<J>getValue(), 0, callable.getParentOrThrow());
    return writes;
  }

  /**
   * What may be assigned between an acquire and its releases. Where these are in the list of the
   * acquire, no way leads from behind the last one to a release but by the acquire.
   *
   * @param releases all releases in the callable that may answer the acquire
   */
  public static Writes whileHeld(LockCall acquire, List<LockCall> releases) {
    return acquire
        .list()
        .filter(list -> releases.stream().allMatch(release -> list.holds(release.cursor())))
        .map(
            list -> {
              int own = list.indexOf(acquire.statement().orElseThrow().<J>getValue());
              int last = own;
              for (LockCall release : releases) {
                last = Math.max(last, list.indexAround(release.cursor()));
              }
              return in(list.statements().subList(own + 1, last + 1), list.cursor());
            })
        .orElseGet(() -> following(acquire));
  }

  /** What each method of a file assigns, by the id of its declaration. */
  public static Map<UUID, Writes> ofMethods(JavaSourceFile file) {
    Map<UUID, Writes> writes = new HashMap<>();
    new CodeVisitor<Integer>() {
      @Override
      public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        if (method.getBody() != null) {
          writes.put(method.getId(), in(List.of(method.getBody()), getCursor()));
        }
        return super.visitMethodDeclaration(method, p);
      }
    }.visit(file, 0);
    return writes;
  }

  /** What a file assigns, apart from what constructors and initialisers do. */
  public static Writes afterConstruction(J file) {
    Writes writes = new Writes(true);
    writes.visit(file, 0);
    return writes;
  }

  /** Whether a variable that the receiver is reached through is assigned, or may be. */
  public boolean touch(Receiver receiver) {
    return receiver.has(this::touchPart);
  }

  /** Whether a part of the receiver that other methods can replace is assigned, or may be. */
  public boolean replace(Receiver receiver) {
    return receiver.has(part -> part.isReplaceable() && touchPart(part));
  }

  /** Whether one part of a receiver is assigned, or may be. */
  public boolean touchPart(Receiver part) {
    Set<String> keys = keys(part).collect(Collectors.toSet());
    return targets.getOrDefault(name(part), List.of()).stream()
        .map(Supplier::get)
        .anyMatch(keys::contains);
  }

  @Override
  public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
    return skipsConstruction && method.isConstructor()
        ? method
        : super.visitMethodDeclaration(method, p);
  }

  @Override
  public J.Block visitBlock(J.Block block, Integer p) {
    return skipsConstruction && J.Block.isStaticOrInitBlock(getCursor())
        ? block
        : super.visitBlock(block, p);
  }

  @Override
  protected void write(Expression target) {
    if (!isCounting) {
      return;
    }
    Cursor place = getCursor();
    targets
        .computeIfAbsent(name(target), unknown -> new ArrayList<>())
        .add(new Once<>(() -> key(target, place)));
    if (target.unwrap() instanceof J.ArrayAccess element && isLock(element)) {
      targets
          .computeIfAbsent(ELEMENT, unknown -> new ArrayList<>())
          .add(new Once<>(() -> isOfOwnArray(element, place) ? "" : ELEMENT));
    }
  }

  private static boolean isLock(J.ArrayAccess element) {
    return LOCKS.stream().anyMatch(lock -> TypeUtils.isAssignableTo(lock, element.getType()));
  }

  /** Two names may stand for one array, unless one of them has had an array made for it. */
  private static boolean isOfOwnArray(J.ArrayAccess element, Cursor place) {
    return new ReceiverReader(place).read(element.getIndexed()) instanceof Receiver.Local array
        && Locals.binding(array, place).filter(J.NewArray.class::isInstance).isPresent();
  }

  private static String key(Expression target, Cursor place) {
    Receiver receiver = new ReceiverReader(place).read(target);
    return receiver instanceof Receiver.Unreadable ? keyByName(target) : key(receiver);
  }

  /** The name of what is assigned; elements of arrays have one in common. */
  private static String name(Expression target) {
    if (target.unwrap() instanceof J.FieldAccess access) {
      return access.getSimpleName();
    }
    return target.unwrap() instanceof J.Identifier name ? name.getSimpleName() : ELEMENT;
  }

  private static String name(Receiver part) {
    if (part instanceof Receiver.Local local) {
      return local.name();
    }
    if (part instanceof Receiver.Field field) {
      return field.name();
    }
    return part instanceof Receiver.StaticField field ? field.name() : ELEMENT;
  }

  /** Where types are missing the name is all that tells one field from another. */
  private static String keyByName(Expression target) {
    if (target.unwrap() instanceof J.FieldAccess access) {
      return "#" + access.getSimpleName();
    }
    return target.unwrap() instanceof J.Identifier name ? "#" + name.getSimpleName() : "";
  }

  /** What an assignment that touches a part of a receiver may be known by. */
  private static Stream<String> keys(Receiver part) {
    if (part instanceof Receiver.Field field) {
      return Stream.of(key(field), "#" + field.name());
    }
    if (part instanceof Receiver.StaticField field) {
      return Stream.of(key(field), "#" + field.name());
    }
    if (part instanceof Receiver.Element element) {
      return Stream.of(key(element), ELEMENT);
    }
    return part instanceof Receiver.Local ? Stream.of(key(part)) : Stream.empty();
  }

  /** Fields count as assigned whatever instance they belong to; elements whatever their index. */
  private static String key(Receiver receiver) {
    if (receiver instanceof Receiver.Local local) {
      return local.declaration().map(UUID::toString).orElse(local.name());
    }
    if (receiver instanceof Receiver.Field field) {
      return field.owner() + "#" + field.name();
    }
    if (receiver instanceof Receiver.StaticField field) {
      return field.owner() + "#" + field.name();
    }
    return receiver instanceof Receiver.Element element ? key(element.array()) + ELEMENT : "";
  }
}
