package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Code as text that is the same for the same code, wherever its lines are. */
final class CodeText {
  private CodeText() {}

  static List<String> of(MethodNode method) {
    List<String> text = new ArrayList<>();
    for (AbstractInsnNode code : method.instructions) {
      if (code.getOpcode() >= 0) {
        text.add(code.getOpcode() + " " + operand(code, method));
      }
    }
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      text.add(
          place(block.start, method)
              + "-"
              + place(block.end, method)
              + ": "
              + block.type
              + " "
              + place(block.handler, method));
    }
    return text;
  }

  private static String operand(AbstractInsnNode code, MethodNode method) {
    if (code instanceof MethodInsnNode call) {
      return call.owner + "." + call.name + call.desc;
    } else if (code instanceof FieldInsnNode field) {
      return field.owner + "." + field.name;
    } else if (code instanceof InvokeDynamicInsnNode dynamic) {
      return dynamic.name + dynamic.desc + List.of(dynamic.bsmArgs);
    } else if (code instanceof VarInsnNode variable) {
      return String.valueOf(variable.var);
    } else if (code instanceof JumpInsnNode jump) {
      return String.valueOf(place(jump.label, method));
    } else if (code instanceof LdcInsnNode constant) {
      return String.valueOf(constant.cst);
    } else if (code instanceof IntInsnNode number) {
      return String.valueOf(number.operand);
    } else if (code instanceof IincInsnNode increment) {
      return increment.var + " by " + increment.incr;
    } else if (code instanceof TypeInsnNode type) {
      return type.desc;
    }
    return "";
  }

  /** How many instructions stand before a label. */
  private static long place(AbstractInsnNode label, MethodNode method) {
    long place = 0;
    for (AbstractInsnNode code = method.instructions.getFirst();
        code != label;
        code = code.getNext()) {
      place += code.getOpcode() >= 0 ? 1 : 0;
    }
    return place;
  }
}
