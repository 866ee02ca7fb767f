package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Point.Jump;
import java.util.ArrayList;
import java.util.List;

/** Writes how code is left early: most release first, some forget to, some go on with work. */
final class Exits {
  private final Writer writer;

  Exits(Writer writer) {
    this.writer = writer;
  }

  /** Whether code can be left from here. */
  boolean arePossible(Point at) {
    return at.jumps().stream().anyMatch(jump -> at.held().keySet().containsAll(jump.held()));
  }

  /** Releases and leaves. */
  List<Piece> leave(Point at) {
    List<Jump> possible =
        at.jumps().stream().filter(jump -> at.held().keySet().containsAll(jump.held())).toList();
    return leave(at, writer.dice().oneOf(possible));
  }

  /** Releases and leaves in one way. */
  List<Piece> leave(Point at, Jump jump) {
    Dice dice = writer.dice();
    List<Piece> pieces = new ArrayList<>();
    Point now = at;
    boolean hasReleased = false;
    for (Lock lock : at.latestFirst()) {
      if (jump.held().contains(lock)) {
        continue;
      }
      if (dice.chance(8)) {
        writer.has(Flow.LEAKING_EXIT);
        continue;
      }
      pieces.add(at.release(lock));
      now = now.without(lock);
      hasReleased = true;
      writer.has(Flow.EARLY_RELEASE);
    }
    if (hasReleased && dice.chance(30)) {
      writer.has(Flow.WORK_AFTER_EARLY_RELEASE);
      pieces.add(writer.expressions().work(now));
    }
    pieces.add(Piece.line(text(jump, now, hasReleased)));
    return pieces;
  }

  private String text(Jump jump, Point at, boolean hasReleased) {
    String value =
        switch (jump.kind()) {
          case RETURN, YIELD -> value(at, hasReleased);
          case THROW, PLAIN -> "";
        };
    return switch (jump.kind()) {
      case PLAIN -> jump.text();
      case RETURN -> "return " + value + ";";
      case YIELD -> "yield " + value + ";";
      case THROW -> "throw new IllegalStateException(\"" + writer.number() + "\");";
    };
  }

  private String value(Point at, boolean hasReleased) {
    if (hasReleased && writer.dice().chance(75)) {
      return writer.expressions().plainValue(at);
    }
    if (hasReleased) {
      writer.has(Flow.WORK_AFTER_EARLY_RELEASE);
    }
    return writer.expressions().value(at);
  }
}
