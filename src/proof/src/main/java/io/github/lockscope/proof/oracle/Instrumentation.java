package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes the classes of a program ask the oracle at every {@link Site}. */
final class Instrumentation {
  /** Where the code of a static initializer is, so that it can run more than once. */
  static final String STATIC_INITIALIZER = "static$initializer";

  private final OwnTypes own;
  private final LockKinds kinds;
  private final Map<Member, Hints> hints;
  private final List<Site> sites = new ArrayList<>();

  /**
   * @param own the types to instrument; they are changed
   * @param kinds the kinds of locks that they may use
   * @param hints those of the old version: both versions must be given the same choices
   */
  Instrumentation(OwnTypes own, LockKinds kinds, Map<Member, Hints> hints) {
    this.own = own;
    this.kinds = kinds;
    this.hints = hints;
  }

  /** The instrumented classes by binary name. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new TreeMap<>();
    own.all().forEach(this::instrument);
    own.all().forEach(Instrumentation::open);
    for (ClassNode type : own.all()) {
      // What is asked leaves the stack as the old instruction did, so that the frames stay right.
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      type.accept(writer);
      classes.put(type.name.replace('/', '.'), writer.toByteArray());
    }
    return classes;
  }

  /** The sites by the number that the code has for them; complete once there are classes. */
  List<Site> sites() {
    return sites;
  }

  private void instrument(ClassNode type) {
    for (MethodNode method : type.methods) {
      if (method.instructions.size() > 0 && !isMadeByCompiler(type, method)) {
        new MethodInstrumentation(own, kinds, type, method, hints, sites).apply();
      }
    }
    if (!isInterface(type)) {
      moveStaticInitializer(type);
    }
  }

  /** Whether nobody wrote the method, so that the order in it is nobody's. */
  private static boolean isMadeByCompiler(ClassNode type, MethodNode method) {
    boolean isEnum = (type.access & Opcodes.ACC_ENUM) != 0;
    return (method.access & Opcodes.ACC_BRIDGE) != 0
        || (isEnum && List.of("values", "valueOf", "$values").contains(method.name));
  }

  /** Lets stand-ins be made of the types, and fields be set to what a script wants. */
  private static void open(ClassNode type) {
    type.access |= Opcodes.ACC_PUBLIC;
    for (InnerClassNode inner : type.innerClasses) {
      inner.access &= ~(Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED);
      inner.access |= Opcodes.ACC_PUBLIC;
    }
    if (!isInterface(type)) {
      for (FieldNode field : type.fields) {
        field.access &= ~Opcodes.ACC_FINAL;
      }
    }
  }

  private static void moveStaticInitializer(ClassNode type) {
    type.methods.stream()
        .filter(method -> method.name.equals("<clinit>"))
        .findFirst()
        .ifPresent(
            method -> {
              method.name = STATIC_INITIALIZER;
              MethodNode initializer =
                  new MethodNode(Opcodes.ACC_STATIC, "<clinit>", method.desc, null, null);
              initializer.instructions.add(
                  new MethodInsnNode(
                      Opcodes.INVOKESTATIC, type.name, STATIC_INITIALIZER, method.desc, false));
              initializer.instructions.add(new InsnNode(Opcodes.RETURN));
              type.methods.add(initializer);
            });
  }

  private static boolean isInterface(ClassNode type) {
    return (type.access & Opcodes.ACC_INTERFACE) != 0;
  }
}
