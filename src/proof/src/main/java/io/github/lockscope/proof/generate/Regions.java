package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Piece.Kind;
import io.github.lockscope.proof.generate.Piece.Part;
import io.github.lockscope.proof.generate.Steps.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes how locks are taken and given up. */
final class Regions {
  private final Writer writer;

  Regions(Writer writer) {
    this.writer = writer;
  }

  /** Takes a lock; it may be released again in the same statements. */
  Written open(Point at, Lock lock) {
    if (writer.locks().size() > 1) {
      writer.has(Flow.SEVERAL_LOCKS);
    }
    Dice dice = writer.dice();
    if (lock.hasAttempt() && dice.chance(25)) {
      writer.has(Flow.TRY_LOCK);
      return attempt(at, lock);
    }
    if (!lock.isNamed() && dice.chance(8)) {
      return conditional(at, lock);
    }
    if (dice.chance(12)) {
      return guarded(at, lock);
    }
    if (dice.chance(5)) {
      return acquireInTry(at, lock);
    }
    if (dice.chance(6)) {
      return releasedInCatch(at, lock);
    }
    return taken(at, lock);
  }

  private Written taken(Point at, Lock lock) {
    if (writer.may(Trait.OTHER_METHODS) && !lock.isNamed() && writer.dice().chance(20)) {
      boolean isTakenElsewhere = writer.dice().chance(40);
      String release =
          isTakenElsewhere && writer.dice().chance(30)
              ? lock.release()
              : writer.otherMethods().releasing(lock);
      return new Written(
          List.of(
              Piece.line(isTakenElsewhere ? writer.otherMethods().taking(lock) : lock.acquire())),
          at.holding(lock, release));
    }
    String name = writer.name("stamp");
    return new Written(lock.acquires(name), at.holding(lock, lock.release().formatted(name)));
  }

  private Written attempt(Point at, Lock lock) {
    Dice dice = writer.dice();
    Point got = at.holding(lock, lock.release());
    String attempt = lock.attempt();
    switch (dice.below(6)) {
      case 0 -> {
        if (writer.exits().arePossible(at)) {
          return new Written(
              List.of(Piece.branch("if (!" + attempt + ")", writer.exits().leave(at.inner()))),
              got);
        }
      }
      case 1 -> {
        return new Written(
            List.of(
                Piece.branch("while (!" + attempt + ")", List.of(writer.expressions().work(at)))),
            got);
      }
      case 2 -> {
        String name = writer.name("got");
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.line("boolean " + name + " = " + attempt + ";"));
        pieces.add(within(at, got, name));
        return new Written(pieces, at);
      }
      case 3 -> {
        String name = writer.name("got");
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.line("boolean " + name + " = " + attempt + ";"));
        if (writer.exits().arePossible(at)) {
          pieces.add(Piece.branch("if (!" + name + ")", writer.exits().leave(at.inner())));
          return new Written(pieces, got);
        }
        pieces.add(within(at, got, name));
        return new Written(pieces, at);
      }
      case 4 -> {
        return new Written(
            List.of(within(at, got, writer.expressions().ask() + " && " + attempt)), at);
      }
      default -> {}
    }
    return new Written(List.of(within(at, got, attempt)), at);
  }

  /** What is done only if a condition says that the lock was got. */
  private Piece within(Point at, Point got, String condition) {
    List<Part> parts = new ArrayList<>();
    List<Piece> body = writer.steps().list(got.inner(), at.held(), 4).pieces();
    parts.add(new Part("if (" + condition + ")", body, Kind.BRANCH));
    if (writer.dice().chance(30)) {
      parts.add(new Part("else", writer.steps().body(at, 2), Kind.BRANCH));
    }
    return new Piece.Compound(parts, "");
  }

  private Written conditional(Point at, Lock lock) {
    writer.has(Flow.CONDITIONAL);
    List<Piece> pieces = new ArrayList<>();
    String condition = "flag";
    if (writer.dice().chance(60)) {
      condition = writer.name("must");
      pieces.add(Piece.line("boolean " + condition + " = " + writer.expressions().ask() + ";"));
    }
    pieces.add(Piece.branch("if (" + condition + ")", List.of(Piece.line(lock.acquire()))));
    return new Written(
        pieces, at.holding(lock, "if (" + condition + ") { " + lock.release() + " }"));
  }

  /** A {@code finally} releases already, maybe not in front of everything. */
  private Written guarded(Point at, Lock lock) {
    writer.has(Flow.RELEASE_IN_FINALLY);
    Dice dice = writer.dice();
    Written taken = taken(at, lock);
    List<Piece> pieces = new ArrayList<>(taken.pieces());
    Piece release = taken.after().release(lock);
    Point gap = taken.after();
    if (dice.chance(35)) {
      String name = writer.name("v");
      pieces.add(Piece.line("int " + name + " = " + writer.expressions().call(gap) + ";"));
      gap = gap.declaring(name);
    }
    if (dice.chance(15) && writer.exits().arePossible(gap)) {
      pieces.add(
          Piece.branch(
              "if (" + writer.expressions().ask() + ")", writer.exits().leave(gap.inner())));
    }
    List<Part> parts = new ArrayList<>();
    Point covered = gap.covering(lock);
    parts.add(new Part("try", writer.steps().body(covered, 4), Kind.BLOCK));
    if (dice.chance(25)) {
      parts.add(
          new Part(
              "catch (RuntimeException " + writer.name("e") + ")",
              writer.steps().handler(covered, 2),
              Kind.BLOCK));
    }
    List<Piece> last = new ArrayList<>(writer.demands().inHandler(covered).stream().toList());
    if (dice.chance(15)) {
      last.add(writer.expressions().work(covered));
    }
    last.add(release);
    if (dice.chance(10)) {
      last.add(writer.expressions().work(at));
    }
    parts.add(new Part("finally", last, Kind.BLOCK));
    pieces.add(new Piece.Compound(parts, ""));
    Point behind = at;
    for (Point.Value value : gap.values().subList(at.values().size(), gap.values().size())) {
      behind = behind.declaring(value.name(), true);
    }
    return new Written(pieces, behind);
  }

  private Written acquireInTry(Point at, Lock lock) {
    if (lock.isNamed()) {
      return taken(at, lock);
    }
    writer.has(Flow.RELEASE_IN_FINALLY);
    Dice dice = writer.dice();
    List<Piece> body = new ArrayList<>();
    if (dice.chance(25)) {
      body.add(writer.expressions().work(at));
    }
    body.add(Piece.line(lock.acquire()));
    body.addAll(writer.steps().body(at.covering(lock), 4));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("try", body, Kind.BLOCK));
    if (dice.chance(30)) {
      String type = lock.equals(Lock.INTERRUPTIBLE) ? "InterruptedException" : "RuntimeException";
      parts.add(
          new Part(
              "catch (" + type + " " + writer.name("e") + ")",
              List.of(Piece.line("Thread.currentThread().interrupt();")),
              Kind.BLOCK));
    }
    parts.add(new Part("finally", List.of(Piece.line(lock.release())), Kind.BLOCK));
    return new Written(List.of(new Piece.Compound(parts, "")), at);
  }

  private Written releasedInCatch(Point at, Lock lock) {
    writer.has(Flow.RELEASE_IN_CATCH);
    Written taken = taken(at, lock);
    Piece release = taken.after().release(lock);
    Point inside = taken.after().inner().withJumps(List.of());
    List<Piece> body = new ArrayList<>(writer.steps().body(inside, 3));
    body.add(release);
    List<Piece> handler = new ArrayList<>(writer.demands().inHandler(inside).stream().toList());
    if (writer.dice().chance(30)) {
      handler.add(writer.expressions().work(inside));
    }
    handler.add(release);
    String name = writer.name("e");
    if (writer.dice().chance(60)) {
      handler.add(Piece.line("throw " + name + ";"));
    }
    List<Piece> pieces = new ArrayList<>(taken.pieces());
    pieces.add(
        new Piece.Compound(
            List.of(
                new Part("try", body, Kind.BLOCK),
                new Part("catch (RuntimeException " + name + ")", handler, Kind.BLOCK)),
            ""));
    return new Written(pieces, at);
  }

  /** Gives up a lock, in one place or on several ways. */
  List<Piece> close(Point at, Lock lock) {
    Piece release = at.release(lock);
    if (writer.dice().chance(70)) {
      return List.of(release);
    }
    writer.has(Flow.RELEASE_IN_BRANCHES);
    Map<Lock, String> released = at.without(lock).held();
    Point inside = at.inner();
    return switch (writer.dice().below(4)) {
      case 0 ->
          List.of(
              new Piece.Compound(
                  List.of(
                      new Part(
                          "if (" + writer.expressions().condition(at) + ")",
                          closing(inside, released),
                          Kind.BRANCH),
                      new Part("else", closing(inside, released), Kind.BRANCH)),
                  ""));
      case 1 -> {
        List<Piece> groups = new ArrayList<>();
        for (String head : List.of("case 1:", "case 2:", "default:")) {
          List<Piece> body = new ArrayList<>(closing(inside.withoutPlainJumps(), released));
          body.add(Piece.line("break;"));
          groups.add(new Piece.Compound(List.of(new Part(head, body, Kind.GROUP)), ""));
        }
        yield List.of(Piece.block("switch (world.choose(" + writer.number() + "))", groups));
      }
      case 2 -> {
        List<Piece> body = new ArrayList<>(writer.steps().body(inside.withoutPlainJumps(), 2));
        Point.Jump jump = new Point.Jump(Point.Jump.Kind.PLAIN, "break;", released.keySet());
        body.add(
            Piece.branch(
                "if (" + writer.expressions().ask() + ")",
                writer.exits().leave(inside.inner(), jump)));
        if (writer.dice().chance(40)) {
          body.addAll(writer.steps().body(inside.withoutPlainJumps(), 2));
        }
        yield List.of(Piece.block("while (true)", body));
      }
      default -> List.of(Piece.block("", closing(inside, released)));
    };
  }

  private List<Piece> closing(Point inside, Map<Lock, String> released) {
    return writer.steps().list(inside, released, 2).pieces();
  }
}
