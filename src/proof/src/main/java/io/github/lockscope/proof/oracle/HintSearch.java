package io.github.lockscope.proof.oracle;

import static org.objectweb.asm.Opcodes.DCMPG;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.LCMP;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Goes through the code of a method for {@link Hints}. */
final class HintSearch {
  private static final int MOST = 12;
  private static final int LARGE = 100;
  private static final int LARGEST_KEY = 100_000;
  private static final Set<String> LENGTH_OF_A_TEXT =
      Set.of("isEmpty", "isBlank", "length", "toCharArray", "charAt");

  private final Set<Integer> compared = new LinkedHashSet<>();
  private final Set<Integer> mentioned = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<String> caught = new TreeSet<>();
  private boolean checksNull;
  private boolean takesTextsApart;

  Hints hints() {
    Set<Integer> numbers = new LinkedHashSet<>(Hints.NONE.numbers());
    numbers.addAll(compared);
    if (!compared.isEmpty()) {
      numbers.add(LARGE);
    }
    numbers.addAll(mentioned);
    Set<String> all = new LinkedHashSet<>(Hints.NONE.texts());
    all.addAll(texts);
    if (takesTextsApart) {
      all.add("");
      all.add(lettersCompared());
    }
    return new Hints(
        numbers.stream().limit(MOST).toList(),
        all.stream().limit(MOST).toList(),
        caught,
        checksNull);
  }

  void look(TryCatchBlockNode block) {
    if (block.type != null) {
      caught.add(block.type);
    }
  }

  void look(AbstractInsnNode code) {
    if (code instanceof TableSwitchInsnNode table) {
      for (int key = table.min - 1; key <= table.max + 1 && key < table.min + MOST; key++) {
        compared.add(key);
      }
    } else if (code instanceof LookupSwitchInsnNode lookup) {
      lookup.keys.forEach(this::lookUp);
    } else if (code instanceof JumpInsnNode) {
      checksNull |= code.getOpcode() == IFNULL || code.getOpcode() == IFNONNULL;
      if (code.getOpcode() > IFNE && code.getOpcode() < IF_ACMPEQ) {
        compared.add(-1);
      }
    } else if (code instanceof MethodInsnNode call && call.owner.equals("java/lang/String")) {
      takesTextsApart |= LENGTH_OF_A_TEXT.contains(call.name);
      if (call.name.equals("equals") && call.getPrevious() instanceof LdcInsnNode text) {
        texts.add(String.valueOf(text.cst));
      }
    }
    Constant.of(code).ifPresent(constant -> look(code, constant));
  }

  private void lookUp(int key) {
    // Not the hash codes in a switch of strings.
    if (Math.abs(key) < LARGEST_KEY) {
      // The code may count up before it looks.
      compared.add(key);
      compared.add(key - 1);
    }
  }

  private void look(AbstractInsnNode code, int constant) {
    if (isCompared(code)) {
      compared.addAll(List.of(constant + 1, constant, constant - 1));
    } else if (Math.abs(constant) > 1) {
      mentioned.addAll(List.of(constant + 1, constant));
    }
  }

  /** Whether a comparison follows; the other operand may be loaded in between. */
  private static boolean isCompared(AbstractInsnNode constant) {
    return Stream.iterate(
            constant.getNext(), code -> code != null, (AbstractInsnNode code) -> code.getNext())
        .filter(code -> code.getOpcode() >= 0)
        .limit(3)
        .mapToInt(AbstractInsnNode::getOpcode)
        .anyMatch(code -> (code >= LCMP && code <= DCMPG) || (code > IFNE && code < GOTO));
  }

  private String lettersCompared() {
    return compared.stream()
        .filter(number -> number > ' ' && number <= '~')
        .collect(
            StringBuilder::new,
            (text, letter) -> text.append((char) (int) letter),
            StringBuilder::append)
        .toString();
  }
}
