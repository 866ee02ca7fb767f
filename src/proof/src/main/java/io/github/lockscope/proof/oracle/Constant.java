package io.github.lockscope.proof.oracle;

import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.DCONST_1;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_2;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_5;
import static org.objectweb.asm.Opcodes.ICONST_M1;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.NEWARRAY;

import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** The small numbers that code contains. */
final class Constant {
  private static final long LARGEST = 1_000_000_000L;

  private Constant() {}

  /** The number that an instruction pushes, cut to a whole one. */
  static Optional<Integer> of(AbstractInsnNode code) {
    int opcode = code.getOpcode();
    if (opcode >= ICONST_M1 && opcode <= ICONST_5) {
      return Optional.of(opcode - ICONST_0);
    }
    if (opcode >= LCONST_0 && opcode <= LCONST_1) {
      return Optional.of(opcode - LCONST_0);
    }
    if (opcode >= FCONST_0 && opcode <= FCONST_2) {
      return Optional.of(opcode - FCONST_0);
    }
    if (opcode >= DCONST_0 && opcode <= DCONST_1) {
      return Optional.of(opcode - DCONST_0);
    }
    if (code instanceof IntInsnNode small && opcode != NEWARRAY) {
      return Optional.of(small.operand);
    }
    if (code instanceof LdcInsnNode pooled && pooled.cst instanceof Number number) {
      return Optional.of(number)
          .filter(value -> Math.abs(value.doubleValue()) < LARGEST)
          .map(Number::intValue);
    }
    return Optional.empty();
  }
}
