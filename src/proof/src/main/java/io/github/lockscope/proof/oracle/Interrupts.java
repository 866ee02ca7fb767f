package io.github.lockscope.proof.oracle;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds {@code Thread.currentThread().interrupt()}, with which code passes an interrupt on. */
final class Interrupts {
  private static final String THREAD = "java/lang/Thread";

  private Interrupts() {}

  /** The instructions of a method that are part of it. */
  static Set<AbstractInsnNode> passedOnIn(MethodNode method) {
    Set<AbstractInsnNode> found = new HashSet<>();
    for (AbstractInsnNode code : method.instructions) {
      if (isCall(code, "interrupt") && isCall(code.getPrevious(), "currentThread")) {
        found.add(code);
        found.add(code.getPrevious());
      }
    }
    return found;
  }

  private static boolean isCall(AbstractInsnNode code, String name) {
    return code instanceof MethodInsnNode call
        && call.owner.equals(THREAD)
        && call.name.equals(name);
  }
}
