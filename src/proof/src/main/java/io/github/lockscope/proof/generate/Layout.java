package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Piece.Compound;
import io.github.lockscope.proof.generate.Piece.Kind;
import io.github.lockscope.proof.generate.Piece.Line;
import io.github.lockscope.proof.generate.Piece.Part;
import java.util.List;

/** Lays code out, each time in another fashion that people keep to, or fail to. */
final class Layout {
  private final Dice dice;
  private final String step;
  private final String newLine;
  private final boolean bracesAlone;
  private final boolean isPlain;
  private final StringBuilder text = new StringBuilder();

  private Layout(Dice dice, boolean isPlain) {
    this.dice = dice;
    this.isPlain = isPlain;
    this.step = isPlain ? "  " : dice.oneOf(List.of("  ", "    ", "\t", "   "));
    this.newLine = !isPlain && dice.chance(15) ? "\r\n" : "\n";
    this.bracesAlone = !isPlain && dice.chance(15);
  }

  /** Code as it is usually laid out. */
  static String plain(Piece code) {
    return new Layout(new Dice(0), true).layOut(code);
  }

  /** Code in a fashion of its own, with comments. */
  static String random(Piece code, long seed) {
    return new Layout(new Dice(seed), false).layOut(code);
  }

  private String layOut(Piece code) {
    piece(code, 0);
    return text.toString();
  }

  private void pieces(List<Piece> pieces, int depth) {
    pieces.forEach(piece -> piece(piece, depth));
  }

  private void piece(Piece piece, int depth) {
    if (!isPlain && dice.chance(5)) {
      text.append(newLine);
    }
    if (!isPlain && dice.chance(6)) {
      String comment = dice.chance(60) ? "// note " : "/* note ";
      indent(depth).append(comment).append(text.length());
      text.append(comment.startsWith("/*") ? " */" : "").append(newLine);
    }
    if (piece instanceof Line line) {
      indent(depth).append(line.text());
      endLine();
    } else if (piece instanceof Compound compound) {
      compound(compound, depth);
    }
  }

  private void compound(Compound compound, int depth) {
    indent(depth);
    List<Part> parts = compound.parts();
    for (int i = 0; i < parts.size(); i++) {
      part(parts.get(i), depth, i > 0);
    }
    if (!compound.tail().isEmpty()) {
      boolean joins = compound.tail().startsWith(")") || compound.tail().equals(";");
      text.append(joins ? "" : " ").append(compound.tail());
    }
    endLine();
  }

  private void part(Part part, int depth, boolean continues) {
    if (continues) {
      // Behind a body without braces, the keyword starts a line.
      boolean breaks = bracesAlone || text.charAt(text.length() - 1) != '}';
      text.append(breaks ? newLine + step.repeat(depth) : " ");
    }
    text.append(part.head());
    if (part.kind() == Kind.GROUP) {
      text.append(newLine);
      pieces(part.body(), depth + 1);
      trim();
      return;
    }
    if (isBare(part)) {
      Line only = (Line) part.body().get(0);
      text.append(dice.chance(50) ? " " : newLine + step.repeat(depth + 1)).append(only.text());
      return;
    }
    boolean hasHead = !part.head().isEmpty();
    text.append(hasHead ? bracesAlone ? newLine + step.repeat(depth) : " " : "").append("{");
    if (!isPlain && dice.chance(3) && part.body().stream().allMatch(Line.class::isInstance)) {
      part.body().forEach(piece -> text.append(" ").append(((Line) piece).text()));
      text.append(" }");
      return;
    }
    endLine();
    pieces(part.body(), depth + 1);
    indent(depth).append("}");
  }

  private boolean isBare(Part part) {
    return !isPlain
        && part.kind() == Kind.BRANCH
        && part.body().size() == 1
        && part.body().get(0) instanceof Line line
        && !line.text().startsWith("if ")
        && !line.text().matches("(final )?\\w+ \\w+ =.*")
        && dice.chance(30);
  }

  private StringBuilder indent(int depth) {
    return text.append(step.repeat(depth));
  }

  private void endLine() {
    if (!isPlain && dice.chance(8)) {
      text.append(dice.chance(50) ? " // as of " : " /* as of ").append(text.length());
      text.append(text.lastIndexOf(" /* as of ") > text.lastIndexOf(" // as of ") ? " */" : "");
    }
    text.append(newLine);
  }

  /** Takes the last line end back. */
  private void trim() {
    text.setLength(text.length() - newLine.length());
  }
}
