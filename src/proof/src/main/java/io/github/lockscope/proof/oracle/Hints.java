package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.MethodNode;

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
  /** For code of which nothing is known. */
  static final Hints NONE = new Hints(List.of(1, 0, 3), List.of("s"), Set.of(), false);

  static Hints of(MethodNode method) {
    HintSearch search = new HintSearch();
    method.instructions.forEach(search::look);
    method.tryCatchBlocks.forEach(search::look);
    return search.hints();
  }
}
