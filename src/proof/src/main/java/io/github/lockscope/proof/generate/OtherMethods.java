package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Point.Jump;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes private methods beside the generated one, and calls of them. */
final class OtherMethods {
  private static final String PARAMETERS = "(boolean flag, int n) throws Exception";

  private final Writer writer;
  private final List<Piece> methods = new ArrayList<>();
  private final List<String> forAnyCaller = new ArrayList<>();
  private boolean performs;

  OtherMethods(Writer writer) {
    this.writer = writer;
  }

  /** The methods that have been written. */
  List<Piece> methods() {
    List<Piece> all = new ArrayList<>(methods);
    if (performs) {
      all.add(
          Piece.block(
              "private void perform(Task task) throws Exception",
              List.of(Piece.line("task.run();"))));
    }
    return all;
  }

  /** The start of a call that runs a task at once. */
  String perform() {
    performs = true;
    return "perform(";
  }

  /** A call of a method that leaves the locks as they are. */
  Piece call(Point at) {
    writer.has(Flow.OTHER_METHOD);
    Dice dice = writer.dice();
    String name = name(at);
    String call = name + "(flag, n)";
    return Piece.line(
        switch (dice.below(10)) {
          case 0, 1 -> perform() + "() -> " + call + ");";
          case 2 -> perform() + "() -> { " + call + "; });";
          case 3 -> "world.later(() -> " + call + ");";
          default -> call + ";";
        });
  }

  private String name(Point at) {
    Dice dice = writer.dice();
    if (!forAnyCaller.isEmpty() && dice.chance(35)) {
      return dice.oneOf(forAnyCaller);
    }
    return switch (dice.below(4)) {
      case 0 -> withHold(at);
      case 1 -> withCallersHolds(at);
      default -> leftToCaller(at);
    };
  }

  /** Signals, waits or asks, whoever holds the lock. */
  private String leftToCaller(Point at) {
    List<Piece> body = new ArrayList<>();
    Point start = start(at);
    if (writer.dice().chance(40)) {
      body.add(writer.expressions().work(start));
    }
    body.add(writer.demands().forCaller(start).orElseGet(() -> writer.expressions().work(start)));
    return forAnyCaller(body);
  }

  /** Takes a lock itself, which the caller may hold already. */
  private String withHold(Point at) {
    List<Lock> locks = writer.locks().stream().filter(lock -> !lock.isNamed()).toList();
    if (locks.isEmpty()) {
      return leftToCaller(at);
    }
    Steps.Written opened = writer.steps().open(start(at), writer.dice().oneOf(locks));
    List<Piece> body = new ArrayList<>(opened.pieces());
    body.addAll(writer.steps().list(opened.after(), Map.of(), 3).pieces());
    return forAnyCaller(body);
  }

  /** Knows what its caller holds. */
  private String withCallersHolds(Point at) {
    Map<Lock, String> held = new LinkedHashMap<>(at.held());
    held.keySet().removeIf(Lock::isNamed);
    List<Piece> body = writer.steps().body(start(at).withHeld(held).keeping(held.keySet()), 3);
    return add("part", body);
  }

  /** A method that only takes a lock for its caller. */
  String taking(Lock lock) {
    writer.has(Flow.OTHER_METHOD);
    writer.has(Flow.HANDED_OVER);
    return add("take", List.of(Piece.line(lock.acquire()))) + "(flag, n);";
  }

  /** A method that releases for its caller, maybe after work. */
  String releasing(Lock lock) {
    writer.has(Flow.OTHER_METHOD);
    writer.has(Flow.HANDED_OVER);
    List<Piece> body = new ArrayList<>();
    if (writer.dice().chance(30)) {
      body.add(Piece.line("world.call(" + writer.number() + ");"));
    }
    body.add(Piece.line(lock.release()));
    return add("give", body) + "(flag, n);";
  }

  private static Point start(Point at) {
    return Point.start(
        List.of(
            new Jump(Jump.Kind.PLAIN, "return;", Set.of()),
            new Jump(Jump.Kind.THROW, "", Set.of())),
        List.of(),
        at.depth() + 2);
  }

  private String forAnyCaller(List<Piece> body) {
    String name = add("help", body);
    forAnyCaller.add(name);
    return name;
  }

  private String add(String start, List<Piece> body) {
    String name = writer.name(start);
    methods.add(Piece.block("private void " + name + PARAMETERS, body));
    return name;
  }
}
