package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the contenders cost on one tree.
 *
 * @param name what the tree is
 * @param javaFiles how many Java files it has
 * @param medians what those cost that ran on it
 */
record Standing(String name, int javaFiles, Map<Contender, Measure> medians) {

  Standing {
    medians = Map.copyOf(medians);
  }

  /** Runs programs in turns: what slows down the machine for a while slows them all down. */
  static Standing of(String name, SourceTree tree, Map<Contender, Program> programs, int runs)
      throws IOException {
    Map<Contender, List<Measure>> measures = new EnumMap<>(Contender.class);
    for (int run = 0; run < runs; run++) {
      for (Map.Entry<Contender, Program> entry : programs.entrySet()) {
        measures
            .computeIfAbsent(entry.getKey(), contender -> new ArrayList<>())
            .add(Measure.of(entry.getValue()));
      }
    }
    Map<Contender, Measure> medians = new EnumMap<>(Contender.class);
    measures.forEach((contender, all) -> medians.put(contender, Measure.median(all)));
    Standing standing = new Standing(name, tree.javaFiles().size(), medians);
    System.out.println(standing);
    return standing;
  }

  /** What one of them costs, if it ran. */
  Optional<Measure> of(Contender contender) {
    return Optional.ofNullable(medians.get(contender));
  }
}
