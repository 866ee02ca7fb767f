package io.github.lockscope.proof.oracle;

import static org.objectweb.asm.Opcodes.ARRAYLENGTH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DNEG;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.IALOAD;
import static org.objectweb.asm.Opcodes.INEG;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.LXOR;
import static org.objectweb.asm.Opcodes.SALOAD;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Finds the instructions that evaluate which lock a release call releases: in {@code
 * locks.get(key).unlock()} the call of {@code get} belongs to the release.
 */
final class ReleaseReceivers {
  private final MethodNode method;
  private final Frame<SourceValue>[] frames;
  private final Set<AbstractInsnNode> found = new HashSet<>();

  private ReleaseReceivers(MethodNode method, Frame<SourceValue>[] frames) {
    this.method = method;
    this.frames = frames;
  }

  static Set<AbstractInsnNode> of(String owner, MethodNode method, OwnTypes own, LockKinds kinds) {
    try {
      ReleaseReceivers receivers =
          new ReleaseReceivers(
              method, new Analyzer<>(new SourceInterpreter()).analyze(owner, method));
      for (AbstractInsnNode code : method.instructions) {
        if (code instanceof MethodInsnNode call
            && kinds
                .of(call, own)
                .filter(kind -> kind.releases().contains(call.name))
                .isPresent()) {
          receivers.addOperandsOf(call);
        }
      }
      return receivers.found;
    } catch (AnalyzerException e) {
      throw new IllegalStateException(owner + "." + method.name, e);
    }
  }

  private void addOperandsOf(AbstractInsnNode code) {
    Frame<SourceValue> frame = frames[method.instructions.indexOf(code)];
    // Code that is never reached has no frame.
    if (frame != null) {
      for (int i = frame.getStackSize() - operands(code); i < frame.getStackSize(); i++) {
        for (AbstractInsnNode source : frame.getStack(i).insns) {
          if (found.add(source)) {
            addOperandsOf(source);
          }
        }
      }
    }
  }

  private static int operands(AbstractInsnNode code) {
    int opcode = code.getOpcode();
    if (code instanceof MethodInsnNode call) {
      return Type.getArgumentTypes(call.desc).length + (opcode == INVOKESTATIC ? 0 : 1);
    }
    if (opcode >= IALOAD && opcode <= SALOAD) {
      return 2;
    }
    if ((opcode >= INEG && opcode <= DNEG) || (opcode >= I2L && opcode <= I2S)) {
      return 1;
    }
    if (opcode >= IADD && opcode <= LXOR) {
      return 2;
    }
    return switch (opcode) {
      case GETFIELD, CHECKCAST, ARRAYLENGTH, DUP -> 1;
      default -> 0;
    };
  }
}
