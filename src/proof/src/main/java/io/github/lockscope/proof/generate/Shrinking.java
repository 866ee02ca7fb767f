package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Piece.Compound;
import io.github.lockscope.proof.generate.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a program smaller while something about it stays true. */
public final class Shrinking {
  private final Predicate<Program> such;

  /**
   * Prepares.
   *
   * @param such what has to stay true
   */
  public Shrinking(Predicate<Program> such) {
    this.such = such;
  }

  /** A program from which no statement and no body can be taken. */
  public Program shrink(Program program) {
    Program smallest = such.test(program.plain()) ? program.plain() : program;
    while (true) {
      Program current = smallest;
      Optional<Program> smaller =
          Stream.concat(
                  smaller(current.body()).map(current::withBody),
                  smaller(current.others()).map(current::withOthers))
              .filter(such)
              .findFirst();
      if (smaller.isEmpty()) {
        return current;
      }
      smallest = smaller.get();
    }
  }

  /** All ways to make statements a little smaller, those that take most first. */
  private static Stream<List<Piece>> smaller(List<Piece> pieces) {
    Stream<List<Piece>> halves =
        pieces.size() < 4
            ? Stream.empty()
            : Stream.of(
                pieces.subList(pieces.size() / 2, pieces.size()),
                pieces.subList(0, pieces.size() / 2));
    Stream<List<Piece>> without =
        positions(pieces).flatMap(i -> Stream.of(replaced(pieces, i, List.of())));
    Stream<List<Piece>> inside =
        positions(pieces)
            .flatMap(i -> smaller(pieces.get(i)).map(smaller -> replaced(pieces, i, smaller)));
    return Stream.of(halves, without, inside).flatMap(all -> all);
  }

  private static Stream<List<Piece>> smaller(Piece piece) {
    if (!(piece instanceof Compound compound)) {
      return Stream.empty();
    }
    List<Part> parts = compound.parts();
    Stream<List<Piece>> bodies = parts.stream().map(Part::body);
    Stream<List<Piece>> without =
        parts.size() < 2
            ? Stream.empty()
            : positions(parts)
                .map(i -> List.of(new Compound(replaced(parts, i, List.of()), compound.tail())));
    Stream<List<Piece>> inside =
        positions(parts)
            .flatMap(
                i ->
                    smaller(parts.get(i).body())
                        .map(body -> new Part(parts.get(i).head(), body, parts.get(i).kind()))
                        .map(part -> replaced(parts, i, List.of(part)))
                        .map(all -> List.of(new Compound(all, compound.tail()))));
    return Stream.of(bodies, without, inside).flatMap(all -> all);
  }

  private static Stream<Integer> positions(List<?> all) {
    return Stream.iterate(0, i -> i < all.size(), i -> i + 1);
  }

  private static <T> List<T> replaced(List<T> all, int index, List<? extends T> by) {
    List<T> replaced = new ArrayList<>(all);
    replaced.remove(index);
    replaced.addAll(index, by);
    return List.copyOf(replaced);
  }
}
