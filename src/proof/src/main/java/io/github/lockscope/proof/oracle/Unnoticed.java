package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** What code does that nobody can notice. */
final class Unnoticed {
  private static final Set<String> BOXES =
      Stream.of("Boolean", "Character", "Byte", "Short", "Integer", "Long", "Float", "Double")
          .map("java/lang/"::concat)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<Class<?>> LOCKS =
      List.of(Lock.class, ReadWriteLock.class, StampedLock.class, Semaphore.class);

  private Unnoticed() {}

  static boolean is(MethodInsnNode call) {
    return boxes(call)
        || call.name.startsWith("access$")
        // These are linked by the types of their arguments, and can only be called as they are.
        || call.owner.equals("java/lang/invoke/MethodHandle")
        || call.owner.equals("java/lang/invoke/VarHandle")
        // Written by the compiler into try-with-resources.
        || call.name.equals("addSuppressed");
  }

  static boolean isLock(String descriptor, OwnTypes own) {
    Type type = Type.getType(descriptor);
    return type.getSort() == Type.OBJECT
        && LOCKS.stream().anyMatch(lock -> own.isA(type.getInternalName(), lock));
  }

  private static boolean boxes(MethodInsnNode call) {
    if (!BOXES.contains(call.owner)) {
      return false;
    }
    Type[] arguments = Type.getArgumentTypes(call.desc);
    return call.getOpcode() == Opcodes.INVOKESTATIC
        ? call.name.equals("valueOf")
            && arguments.length == 1
            && arguments[0].getSort() != Type.OBJECT
        : call.name.endsWith("Value");
  }
}
