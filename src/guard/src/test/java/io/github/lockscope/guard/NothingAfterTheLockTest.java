package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Between taking a lock and handing out its scope stand only instructions that cannot fail: none
 * that calls anything or needs memory.
 */
final class NothingAfterTheLockTest {
  private static final Set<String> LOCKS =
      Set.of("java/util/concurrent/locks/Lock", "java/util/concurrent/locks/StampedLock");

  /** That of a field is on the new scope, which is not null. */
  private static final Set<Integer> HARMLESS =
      Set.of(
          Opcodes.ALOAD,
          Opcodes.LCONST_0,
          Opcodes.LCMP,
          Opcodes.GETFIELD,
          Opcodes.PUTFIELD,
          Opcodes.GOTO,
          Opcodes.IFEQ,
          Opcodes.IFNE);

  @ParameterizedTest
  @CsvSource({"LockScope, 6", "StampScope, 10"})
  void onlyInstructionsThatCannotFail(String scope, int methods) throws IOException {
    List<AbstractInsnNode> acquires = acquires(scope);
    assertEquals(methods, acquires.size());
    acquires.forEach(NothingAfterTheLockTest::followWhereTheLockIsHeld);
  }

  private static List<AbstractInsnNode> acquires(String scope) throws IOException {
    ClassNode type = new ClassNode();
    try (InputStream bytes =
        Objects.requireNonNull(LockScope.class.getResourceAsStream(scope + ".class"))) {
      new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
    return type.methods.stream()
        .filter(method -> (method.access & Opcodes.ACC_STATIC) != 0)
        .flatMap(NothingAfterTheLockTest::instructions)
        .filter(code -> code instanceof MethodInsnNode call && LOCKS.contains(call.owner))
        .toList();
  }

  private static Stream<AbstractInsnNode> instructions(MethodNode method) {
    return StreamSupport.stream(method.instructions.spliterator(), false);
  }

  /** An answer that is not zero, be it true or a stamp, says that the lock is held. */
  private static void followWhereTheLockIsHeld(AbstractInsnNode acquire) {
    AbstractInsnNode code = acquire.getNext();
    while (code.getOpcode() != Opcodes.ARETURN) {
      boolean isLabel = code.getOpcode() < 0;
      assertTrue(isLabel || HARMLESS.contains(code.getOpcode()), "opcode " + code.getOpcode());
      boolean jumps = code.getOpcode() == Opcodes.GOTO || code.getOpcode() == Opcodes.IFNE;
      code = jumps ? ((JumpInsnNode) code).label : code.getNext();
    }
  }
}
