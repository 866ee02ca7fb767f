package io.github.lockscope.proof.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Writes lists of statements, each from the locks that are held before it to those held after. */
final class Steps {
  private static final int DEEPEST = 4;

  private final Writer writer;
  private final Branches branches;
  private final Regions regions;
  private final Inner inner;

  Steps(Writer writer) {
    this.writer = writer;
    this.branches = new Branches(writer);
    this.regions = new Regions(writer);
    this.inner = new Inner(writer);
  }

  /**
   * Statements.
   *
   * @param pieces the statements
   * @param after what is so behind them
   */
  record Written(List<Piece> pieces, Point after) {}

  /** Statements that end with other locks held than they started with. */
  Written list(Point start, Map<Lock, String> target, int most) {
    List<Piece> pieces = new ArrayList<>();
    Point at = start;
    int length = writer.dice().below(most + 1);
    for (int i = 0; i < length && writer.spend(); i++) {
      Written step = step(at);
      pieces.addAll(step.pieces());
      at = step.after();
    }
    Written end = settle(at, target);
    pieces.addAll(end.pieces());
    return new Written(pieces, end.after());
  }

  /** Statements that leave the locks as they are. */
  List<Piece> body(Point at, int most) {
    List<Piece> pieces = list(at.inner(), at.held(), most).pieces();
    return pieces.isEmpty() ? List.of(writer.expressions().work(at)) : pieces;
  }

  /** What is done about a failure. */
  List<Piece> handler(Point at, int most) {
    List<Piece> pieces = new ArrayList<>(writer.demands().inHandler(at).stream().toList());
    if (pieces.isEmpty() || writer.dice().chance(60)) {
      pieces.addAll(body(at, most));
    }
    return pieces;
  }

  /** Takes a lock. */
  Written open(Point at, Lock lock) {
    return regions.open(at, lock);
  }

  private Written step(Point at) {
    Dice dice = writer.dice();
    if (writer.may(Trait.OTHER_METHODS) && at.depth() < 2 * DEEPEST && dice.chance(18)) {
      return new Written(List.of(writer.otherMethods().call(at)), at);
    }
    boolean isDeep = at.depth() > DEEPEST;
    List<Lock> free = writer.locks().stream().filter(at::isFree).toList();
    if (!free.isEmpty() && !isDeep && dice.chance(at.isUnlocked() ? 45 : 25)) {
      return regions.open(at, dice.oneOf(free));
    }
    // Nobody could tell which stamp is in hand afterwards.
    List<Lock> held = at.latestFirst().stream().filter(lock -> !lock.isNamed()).toList();
    if (!held.isEmpty() && dice.chance(10)) {
      return giveUp(at, dice.oneOf(held));
    }
    if (dice.chance(15)) {
      String name = writer.name("v");
      String type = dice.chance(20) ? "var " : dice.chance(20) ? "final int " : "int ";
      String value = writer.expressions().call(at);
      if (!type.startsWith("var") && dice.chance(10)) {
        String second = writer.name("v");
        String both = type + name + " = " + value + ", " + second + " = " + name + ";";
        return new Written(List.of(Piece.line(both)), at.declaring(name).declaring(second));
      }
      return new Written(
          List.of(Piece.line(type + name + " = " + value + ";")), at.declaring(name));
    }
    if (isDeep || dice.chance(45)) {
      return new Written(List.of(writer.expressions().work(at)), at);
    }
    if (dice.chance(6) && at.depth() < 2) {
      return new Written(inner.pieces(at), at);
    }
    return new Written(List.of(branches.piece(at)), at);
  }

  /** Releases for good, or for a call. */
  private Written giveUp(Point at, Lock lock) {
    Piece release = at.release(lock);
    writer.has(Flow.REPEATED);
    if (writer.dice().chance(50)) {
      return new Written(List.of(release), at.without(lock));
    }
    Point without = at.without(lock);
    List<Piece> pieces = new ArrayList<>(List.of(release));
    pieces.add(writer.expressions().work(without));
    pieces.add(Piece.line(lock.acquire()));
    return new Written(pieces, without.holding(lock, lock.release()));
  }

  /** Takes and releases what is left to be taken and released. */
  private Written settle(Point start, Map<Lock, String> target) {
    List<Piece> pieces = new ArrayList<>();
    Point at = start;
    List<Lock> left = new ArrayList<>(at.latestFirst());
    left.removeAll(target.keySet());
    if (writer.dice().chance(15)) {
      Collections.reverse(left);
    }
    for (Lock lock : left) {
      pieces.addAll(regions.close(at, lock));
      at = at.without(lock);
      if (writer.dice().chance(25)) {
        pieces.add(writer.expressions().work(at));
      }
    }
    for (Lock lock : target.keySet()) {
      if (!at.held().containsKey(lock)) {
        pieces.add(Piece.line(lock.acquire()));
        at = at.holding(lock, lock.release());
      }
    }
    return new Written(pieces, at.withHeld(target));
  }
}
