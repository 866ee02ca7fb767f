package io.github.lockscope.proof.generate;

import java.util.List;
import java.util.Optional;

/** Writes conditions, values and plain work. */
final class Expressions {
  private final Writer writer;

  Expressions(Writer writer) {
    this.writer = writer;
  }

  /** A condition; most ask the world. */
  String condition(Point at) {
    Dice dice = writer.dice();
    Optional<String> question = writer.demands().condition(at);
    if (question.isPresent()) {
      return question.get();
    }
    return switch (dice.below(12)) {
      case 0 -> "flag";
      case 1 -> "!flag";
      case 2 -> "n > " + dice.below(3);
      case 3 -> "flag && " + ask();
      case 4 -> ask() + " || n == 1";
      case 5 -> "!" + ask();
      case 6 -> at.values().isEmpty() ? ask() : read(at) + " == 1";
      case 7 ->
          "world.any(%d) instanceof String %s && %<s.isEmpty()"
              .formatted(writer.number(), writer.name("text"));
      default -> ask();
    };
  }

  String ask() {
    return "world.ask(" + writer.number() + ")";
  }

  /** A number. */
  String value(Point at) {
    Optional<String> question = writer.demands().value(at);
    if (question.isPresent()) {
      return question.get();
    }
    return switch (writer.dice().below(6)) {
      case 0 -> String.valueOf(writer.number());
      case 1 -> "count";
      case 2, 3 -> read(at);
      default -> call(at);
    };
  }

  /** A number that is at hand. */
  String plainValue(Point at) {
    return writer.dice().chance(40) ? String.valueOf(writer.number()) : read(at);
  }

  /** Asks the world for a number. */
  String call(Point at) {
    return "world.work(" + writer.number() + ", " + read(at) + ")";
  }

  /** Reads a variable. */
  private String read(Point at) {
    List<Point.Value> values = at.values();
    if (values.isEmpty()) {
      return "n";
    }
    Point.Value value = writer.dice().oneOf(values);
    if (value.isOfRegion() && at.isUnlocked()) {
      writer.has(Flow.VALUE_NEEDED_LATER);
    }
    return value.name();
  }

  /** Some work that throws whatever it likes. */
  Piece work(Point at) {
    return writer.demands().among(at).orElseGet(() -> plainWork(at));
  }

  private Piece plainWork(Point at) {
    return switch (writer.dice().below(8)) {
      case 0 -> Piece.line("count = " + value(at) + ";");
      case 1 -> Piece.line("count++;");
      case 2 -> Piece.line("world.call(" + writer.number() + ");");
      case 3 -> Piece.line("list[n] = " + value(at) + ";");
      default -> Piece.line(call(at) + ";");
    };
  }
}
