package io.github.lockscope.region;

import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Lombok;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.Receiver;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * A private array that is made for its field and stays there, and whose elements stay what they are
 * once its object is made: nothing else in the file, and so nothing at all, gets hold of it.
 */
public final class OwnArray extends CodeVisitor<Integer> {
  private final NamedField field;
  private boolean isMade;
  private boolean isOther;

  private OwnArray(NamedField field) {
    this.field = field;
  }

  /** The element that an expression denotes, or of which it denotes a view. */
  public static Optional<Receiver.Element> elementIn(Receiver lock) {
    return lock instanceof Receiver.View view
        ? elementIn(view.target())
        : lock instanceof Receiver.Element element ? Optional.of(element) : Optional.empty();
  }

  /**
   * Whether reading an element twice, as long as its index stays, is as good as reading it once.
   */
  public static boolean has(Receiver.Element element, Cursor place) {
    Optional<NamedField> array =
        NamedField.of(element.array())
            .filter(field -> !(element.array() instanceof Receiver.View))
            .filter(field -> field.has(Flag.Private, place) && field.lasts(place));
    if (array.isEmpty() || !element.array().isFixed() || !element.index().isFixed()) {
      return false;
    }
    OwnArray search = new OwnArray(array.get());
    search.visit(place.firstEnclosingOrThrow(JavaSourceFile.class), 0);
    return search.isMade && !search.isOther;
  }

  /** A package may have the name of the field. */
  @Override
  public J.Import visitImport(J.Import statement, Integer p) {
    return statement;
  }

  @Override
  public J.Package visitPackage(J.Package statement, Integer p) {
    return statement;
  }

  /** Lombok gives classes methods that are not in the file. */
  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Integer p) {
    isOther |= Lombok.handsOutFields(type);
    return super.visitClassDeclaration(type, p);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
    if (name.getSimpleName().equals(field.name())
        && (name.getFieldType() == null || field.is(name.getFieldType()))) {
      Cursor own = getCursor();
      Object parent = own.getParentTreeCursor().getValue();
      boolean isMember = parent instanceof J.FieldAccess access && access.getName().equals(name);
      use(isMember ? own.getParentTreeCursor() : own);
    }
    return name;
  }

  private void use(Cursor use) {
    Object parent = use.getParentTreeCursor().getValue();
    if (parent instanceof J.VariableDeclarations.NamedVariable variable
        && variable.getName() == use.getValue()) {
      isMade |= variable.getInitializer() instanceof J.NewArray;
      isOther |= variable.getInitializer() != null && !isMade;
    } else if (parent instanceof J.Assignment assignment
        && assignment.getVariable() == use.getValue()) {
      isMade |= assignment.getAssignment() instanceof J.NewArray;
      isOther |= !(assignment.getAssignment() instanceof J.NewArray);
    } else if (parent instanceof J.ArrayAccess element && element.getIndexed() == use.getValue()) {
      isOther |= isWritten(use.getParentTreeCursor()) && !isOfNewObject(use);
    } else {
      isOther |= !(parent instanceof J.ForEachLoop.Control || isLength(parent, use));
    }
  }

  private static boolean isLength(Object parent, Cursor use) {
    return parent instanceof J.FieldAccess access
        && access.getTarget() == use.getValue()
        && access.getSimpleName().equals("length");
  }

  private static boolean isWritten(Cursor element) {
    Cursor at = element;
    while (at.getParentTreeCursor().getValue() instanceof J.Parentheses<?>) {
      at = at.getParentTreeCursor();
    }
    return at.getParentTreeCursor().getValue() instanceof J.Assignment assignment
        && assignment.getVariable() == at.getValue();
  }

  /** Whether this is code that makes the object, or the class, that has the array. */
  private boolean isOfNewObject(Cursor use) {
    Cursor code = LockCalls.callableAt(use);
    J.ClassDeclaration type = use.firstEnclosing(J.ClassDeclaration.class);
    boolean isOwn =
        !(use.getValue() instanceof J.FieldAccess access)
            || (access.getTarget() instanceof J.Identifier target
                && target.getSimpleName().equals("this"));
    return isOwn
        && type != null
        && String.valueOf(type.getType()).equals(field.owner())
        && isConstruction(code);
  }

  private boolean isConstruction(Cursor code) {
    boolean isStatic = field.has(Flag.Static, code);
    return code.getValue() instanceof J.MethodDeclaration method
        ? method.isConstructor() && !isStatic
        : code.getValue() instanceof J.Block block && block.isStatic() == isStatic;
  }
}
