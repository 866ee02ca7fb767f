package io.github.lockscope.proof.generate;

import java.util.List;

/** A piece of a method's body, as code is shortened: by whole statements and bodies. */
sealed interface Piece {

  /**
   * A statement without others inside, or an expression statement of several.
   *
   * @param text the code
   */
  record Line(String text) implements Piece {}

  /**
   * A statement with others inside.
   *
   * @param parts its bodies, with what stands in front of them
   * @param tail what stands behind the last one
   */
  record Compound(List<Part> parts, String tail) implements Piece {}

  /**
   * One body.
   *
   * @param head what stands in front of it
   * @param body its statements
   * @param kind how they are held together
   */
  record Part(String head, List<Piece> body, Kind kind) {}

  /** How the statements of a body are held together. */
  enum Kind {
    /** By braces, which a single statement can do without. */
    BRANCH,
    /** By braces. */
    BLOCK,
    /** By the {@code case} in front of them. */
    GROUP
  }

  static Piece line(String text) {
    return new Line(text);
  }

  static Piece block(String head, List<Piece> body) {
    return new Compound(List.of(new Part(head, body, Kind.BLOCK)), "");
  }

  static Piece branch(String head, List<Piece> body) {
    return new Compound(List.of(new Part(head, body, Kind.BRANCH)), "");
  }
}
