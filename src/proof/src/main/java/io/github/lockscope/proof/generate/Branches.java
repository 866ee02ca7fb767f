package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Piece.Kind;
import io.github.lockscope.proof.generate.Piece.Part;
import io.github.lockscope.proof.generate.Point.Jump;
import java.util.ArrayList;
import java.util.List;

/** Writes statements with bodies, before and after which the same locks are held. */
final class Branches {
  private final Writer writer;

  Branches(Writer writer) {
    this.writer = writer;
  }

  Piece piece(Point at) {
    return switch (writer.dice().below(18)) {
      case 0, 1, 2, 3 -> early(at);
      case 4 -> choice(at);
      case 5, 6 -> loop(at);
      case 7 -> each(at);
      case 8 -> groups(at);
      case 9 -> rules(at);
      case 10 -> value(at);
      case 11, 12 -> attempt(at);
      case 13 -> resource(at);
      case 14 -> Piece.block("synchronized (this)", body(at));
      case 15 -> endless(at);
      case 16 -> Piece.line("assert " + condition(at) + ";");
      default -> block(at);
    };
  }

  private Piece block(Point at) {
    if (writer.dice().chance(50)) {
      return Piece.block("", body(at));
    }
    String label = writer.name("block");
    Jump jump = new Jump(Jump.Kind.PLAIN, "break " + label + ";", at.held().keySet());
    return Piece.block(label + ":", body(at.withJump(jump)));
  }

  /** A loop that only a jump ends. */
  private Piece endless(Point at) {
    writer.has(Flow.LOOP);
    Point inside = inLoop(at, "");
    List<Piece> body = new ArrayList<>(writer.steps().body(inside, 3));
    body.add(Piece.branch("if (" + condition(at) + ")", leaveLoop(inside, "")));
    body.addAll(writer.steps().body(inside, 1));
    return Piece.block("for (;;)", body);
  }

  private List<Piece> body(Point at) {
    return writer.steps().body(at, 3);
  }

  /** A condition under which the code is left. */
  private Piece early(Point at) {
    if (!writer.exits().arePossible(at)) {
      return choice(at);
    }
    List<Part> parts = new ArrayList<>();
    Point inside = at.inner();
    List<Piece> leaving = new ArrayList<>();
    if (writer.dice().chance(30)) {
      leaving.add(writer.expressions().work(inside));
    }
    leaving.addAll(writer.exits().leave(inside));
    parts.add(new Part("if (" + condition(at) + ")", leaving, Kind.BRANCH));
    if (writer.dice().chance(25)) {
      parts.add(new Part("else", body(at), Kind.BRANCH));
    }
    return new Piece.Compound(parts, "");
  }

  private Piece choice(Point at) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("if (" + condition(at) + ")", body(at), Kind.BRANCH));
    if (writer.dice().chance(50)) {
      parts.add(new Part("else", body(at), Kind.BRANCH));
    }
    return new Piece.Compound(parts, "");
  }

  private Piece loop(Point at) {
    writer.has(Flow.LOOP);
    boolean isLabelled = writer.dice().chance(25);
    String label = isLabelled ? writer.name("loop") : "";
    String prefix = isLabelled ? label + ": " : "";
    Point inside = inLoop(at, label);
    List<Piece> body = writer.steps().body(inside, 4);
    String condition = condition(at);
    return switch (writer.dice().below(4)) {
      case 0 ->
          new Piece.Compound(
              List.of(new Part(prefix + "do", body, Kind.BRANCH)), "while (" + condition + ");");
      case 1 -> {
        String i = writer.name("i");
        yield Piece.branch(prefix + "for (int %s = 0; %s < n; %s++)".replace("%s", i), body);
      }
      case 2 -> {
        List<Piece> endless = new ArrayList<>(body);
        endless.add(
            Piece.branch("if (" + writer.expressions().ask() + ")", leaveLoop(inside, label)));
        yield Piece.block(prefix + "while (true)", endless);
      }
      default -> Piece.branch(prefix + "while (" + condition + ")", body);
    };
  }

  private List<Piece> leaveLoop(Point inside, String label) {
    String text = label.isEmpty() || writer.dice().chance(50) ? "break;" : "break " + label + ";";
    return writer
        .exits()
        .leave(inside.inner(), new Jump(Jump.Kind.PLAIN, text, inside.held().keySet()));
  }

  private Point inLoop(Point at, String label) {
    List<Jump> jumps = new ArrayList<>(at.withoutPlainJumps().jumps());
    jumps.add(new Jump(Jump.Kind.PLAIN, "break;", at.held().keySet()));
    jumps.add(new Jump(Jump.Kind.PLAIN, "continue;", at.held().keySet()));
    if (!label.isEmpty()) {
      jumps.add(new Jump(Jump.Kind.PLAIN, "break " + label + ";", at.held().keySet()));
      jumps.add(new Jump(Jump.Kind.PLAIN, "continue " + label + ";", at.held().keySet()));
    }
    return at.inner().withJumps(jumps);
  }

  private Piece each(Point at) {
    writer.has(Flow.LOOP);
    String item = writer.name("item");
    return Piece.branch(
        "for (int " + item + " : list)", writer.steps().body(inLoop(at, "").declaring(item), 4));
  }

  private Piece groups(Point at) {
    writer.has(Flow.SWITCH);
    Point inside = at.inner().withJumps(withoutBreak(at));
    List<Piece> groups = new ArrayList<>();
    int count = 1 + writer.dice().below(3);
    for (int i = 0; i < count; i++) {
      List<Piece> body = new ArrayList<>(body(inside));
      int end = writer.dice().below(10);
      if (end < 6) {
        body.add(Piece.line("break;"));
      } else if (end < 8 && writer.exits().arePossible(inside)) {
        body.addAll(writer.exits().leave(inside));
      }
      groups.add(group("case " + (i + 1) + ":", body));
    }
    if (writer.dice().chance(50)) {
      groups.add(group("default:", body(inside)));
    }
    return Piece.block(choose(), groups);
  }

  private static Piece group(String head, List<Piece> body) {
    return new Piece.Compound(List.of(new Part(head, body, Kind.GROUP)), "");
  }

  private static List<Jump> withoutBreak(Point at) {
    return at.jumps().stream().filter(jump -> !jump.text().equals("break;")).toList();
  }

  private Piece rules(Point at) {
    writer.has(Flow.SWITCH);
    Point inside = at.inner().withJumps(withoutBreak(at));
    List<Piece> rules = new ArrayList<>();
    for (String label : List.of("case 1, 2 ->", "case 3 ->", "default ->")) {
      boolean leaves = writer.dice().chance(25) && writer.exits().arePossible(inside);
      boolean mayLeave = !label.startsWith("default");
      rules.add(
          Piece.block(label, leaves && mayLeave ? writer.exits().leave(inside) : body(inside)));
    }
    return Piece.block(choose(), rules);
  }

  /** A switch expression. */
  private Piece value(Point at) {
    writer.has(Flow.SWITCH);
    Point inside = at.inner().withJumps(List.of(new Jump(Jump.Kind.YIELD, "", at.held().keySet())));
    List<Piece> rules = new ArrayList<>();
    boolean isOfGroups = writer.dice().chance(25);
    List<List<Piece>> bodies = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      List<Piece> body = new ArrayList<>(writer.steps().body(inside, 3));
      body.addAll(writer.exits().leave(inside));
      bodies.add(body);
      // OpenRewrite cannot read such a group if a statement in it has others.
      isOfGroups &= body.stream().noneMatch(Piece.Compound.class::isInstance);
    }
    for (List<Piece> body : bodies) {
      String label = rules.isEmpty() ? "case 1" : "default";
      rules.add(isOfGroups ? group(label + ":", body) : Piece.block(label + " ->", body));
    }
    return new Piece.Compound(List.of(new Part("count = " + choose(), rules, Kind.BLOCK)), ";");
  }

  private Piece attempt(Point at) {
    writer.has(Flow.TRY);
    List<Part> parts = new ArrayList<>();
    Dice dice = writer.dice();
    boolean catches = dice.chance(75);
    Point inside = catches ? failing(at) : at.inner();
    List<Piece> body = new ArrayList<>();
    boolean isChecked = dice.chance(30);
    if (catches && isChecked) {
      body.add(Piece.line("world.call(" + writer.number() + ");"));
    }
    body.addAll(body(inside));
    parts.add(new Part("try", body, Kind.BLOCK));
    if (catches) {
      String type = isChecked ? "IOException" : dice.chance(50) ? "RuntimeException" : "Exception";
      boolean leaves = dice.chance(40) && writer.exits().arePossible(at);
      parts.add(
          new Part(
              "catch (" + type + " " + writer.name("e") + ")",
              leaves ? writer.exits().leave(at.inner()) : writer.steps().handler(at, 3),
              Kind.BLOCK));
    }
    if (!catches || dice.chance(25)) {
      Piece last = writer.demands().inHandler(at).orElseGet(() -> writer.expressions().work(at));
      parts.add(new Part("finally", List.of(last), Kind.BLOCK));
    }
    return new Piece.Compound(parts, "");
  }

  /** Inside a {@code try} whose handlers expect the locks that are held in front of it. */
  private static Point failing(Point at) {
    List<Jump> jumps = new ArrayList<>();
    for (Jump jump : at.jumps()) {
      jumps.add(
          jump.kind() == Jump.Kind.THROW
              ? new Jump(Jump.Kind.THROW, "", at.held().keySet())
              : jump);
    }
    return at.inner().withJumps(jumps);
  }

  private Piece resource(Point at) {
    writer.has(Flow.TRY);
    String head =
        "try (Source %s = world.open(%d))".formatted(writer.name("source"), writer.number());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(head, body(at), Kind.BLOCK));
    if (writer.dice().chance(30)) {
      String name = writer.name("e");
      parts.add(
          new Part(
              "catch (IllegalStateException | IllegalMonitorStateException " + name + ")",
              writer.steps().handler(at, 2),
              Kind.BLOCK));
    }
    return new Piece.Compound(parts, "");
  }

  private String choose() {
    return "switch (world.choose(" + writer.number() + "))";
  }

  private String condition(Point at) {
    return writer.expressions().condition(at);
  }
}
