package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method, constructor, initializer or body of a lambda that acquires or releases a lock, or that
 * the new version has changed for no such reason.
 *
 * @param member its name
 * @param isStatic whether it needs no object
 * @param isChanged whether its code is not the same in the other version
 */
record Subject(Member member, boolean isStatic, boolean isChanged) {

  /** The subjects of a program. */
  static List<Subject> of(OwnTypes own, OwnTypes other, LockKinds kinds) {
    return own.all().stream()
        .flatMap(
            type ->
                type.methods.stream()
                    .map(method -> Map.entry(method, of(type, method, other)))
                    .filter(
                        found ->
                            found.getValue().isChanged || callsLock(found.getKey(), own, kinds))
                    .map(Map.Entry::getValue))
        .toList();
  }

  private static Subject of(ClassNode type, MethodNode method, OwnTypes other) {
    Optional<List<String>> otherCode =
        other.method(type.name, method.name, method.desc).map(CodeText::of);
    return new Subject(
        new Member(type.name, method.name, method.desc),
        (method.access & Opcodes.ACC_STATIC) != 0,
        !otherCode.equals(Optional.of(CodeText.of(method))));
  }

  private static boolean callsLock(MethodNode method, OwnTypes own, LockKinds kinds) {
    for (AbstractInsnNode code : method.instructions) {
      if (code instanceof MethodInsnNode call && kinds.of(call, own).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
