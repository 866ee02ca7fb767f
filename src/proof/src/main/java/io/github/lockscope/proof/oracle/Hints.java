package io.github.lockscope.proof.oracle;

import static org.objectweb.asm.Opcodes.DCMPG;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.LCMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * The values and exceptions that the code of a method tells apart.
 *
 * @param numbers numbers on either side of those it compares with
 * @param texts the strings it compares with
 * @param caught the types it catches anywhere: a call that a rewrite moves under a {@code catch}
 *     must be told to throw what is caught there
 * @param checksNull whether it compares anything with null
 */
record Hints(List<Integer> numbers, List<String> texts, Set<String> caught, boolean checksNull) {
  private static final int MOST_NUMBERS = 9;
  private static final Set<String> LENGTH_OF_A_TEXT = Set.of("isEmpty", "isBlank", "length");

  /** For code of which nothing is known. */
  static final Hints NONE = new Hints(List.of(1, 0, 3), List.of("s"), Set.of(), false);

  static Hints of(MethodNode method) {
    Set<Integer> numbers = new TreeSet<>();
    Set<String> texts = new TreeSet<>();
    boolean checksNull = false;
    for (AbstractInsnNode code : method.instructions) {
      if (code instanceof TableSwitchInsnNode table) {
        for (int key = table.min; key <= table.max && key - table.min < MOST_NUMBERS; key++) {
          numbers.add(key);
        }
        numbers.add(table.max + 1);
      } else if (code instanceof LookupSwitchInsnNode lookup) {
        numbers.addAll(lookup.keys);
      } else if (code instanceof JumpInsnNode) {
        checksNull |= code.getOpcode() == IFNULL || code.getOpcode() == IFNONNULL;
        if (code.getOpcode() > IFNE && code.getOpcode() < IF_ACMPEQ) {
          numbers.add(-1);
        }
      } else if (code instanceof MethodInsnNode call && call.owner.equals("java/lang/String")) {
        if (call.name.equals("equals") && call.getPrevious() instanceof LdcInsnNode text) {
          texts.add(String.valueOf(text.cst));
        } else if (LENGTH_OF_A_TEXT.contains(call.name)) {
          texts.add("");
        }
      }
      Constant.of(code)
          .filter(constant -> isCompared(code))
          .ifPresent(constant -> numbers.addAll(List.of(constant - 1, constant, constant + 1)));
    }
    Set<String> caught = new TreeSet<>();
    method.tryCatchBlocks.stream()
        .filter(block -> block.type != null)
        .forEach(block -> caught.add(block.type));
    return new Hints(first(NONE.numbers, numbers), first(NONE.texts, texts), caught, checksNull);
  }

  private static <T> List<T> first(List<T> usual, Set<T> special) {
    List<T> all = new ArrayList<>(usual);
    special.stream().filter(value -> !usual.contains(value)).forEach(all::add);
    return all.stream().limit(MOST_NUMBERS).toList();
  }

  /** Whether a comparison follows; the other operand may be loaded in between. */
  private static boolean isCompared(AbstractInsnNode constant) {
    return Stream.iterate(
            constant.getNext(), code -> code != null, (AbstractInsnNode code) -> code.getNext())
        .filter(code -> code.getOpcode() >= 0)
        .limit(3)
        .mapToInt(AbstractInsnNode::getOpcode)
        .anyMatch(code -> code >= LCMP && code <= DCMPG || code > IFNE && code < GOTO);
  }
}
