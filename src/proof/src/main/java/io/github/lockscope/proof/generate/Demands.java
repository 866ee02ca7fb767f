package io.github.lockscope.proof.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what only works for who holds a lock, or tells whether somebody does. */
final class Demands {
  private static final Map<Lock, Made> CONDITIONS = new LinkedHashMap<>();
  private static final Map<Lock, Asked> QUESTIONS = new LinkedHashMap<>();

  static {
    CONDITIONS.put(Lock.PLAIN, new Made("ready", "lock"));
    CONDITIONS.put(Lock.INTERRUPTIBLE, new Made("open", "gate"));
    CONDITIONS.put(Lock.WRITE, new Made("written", "pair.writeLock()"));
    QUESTIONS.put(
        Lock.PLAIN,
        new Asked(
            List.of("lock.isHeldByCurrentThread()", "lock.isLocked()"), "lock.getHoldCount()"));
    QUESTIONS.put(
        Lock.INTERRUPTIBLE,
        new Asked(
            List.of("gate.isHeldByCurrentThread()", "gate.isLocked()"), "gate.getHoldCount()"));
    QUESTIONS.put(
        Lock.WRITE,
        new Asked(
            List.of(
                "pair.isWriteLocked()",
                "pair.isWriteLockedByCurrentThread()",
                "pair.writeLock().isHeldByCurrentThread()"),
            "pair.getWriteHoldCount()"));
    QUESTIONS.put(
        Lock.READ, new Asked(List.of("pair.getReadHoldCount() > 0"), "pair.getReadLockCount()"));
    QUESTIONS.put(
        Lock.STAMPED, new Asked(List.of("stamps.isWriteLocked()"), "stamps.getReadLockCount()"));
    QUESTIONS.put(
        Lock.STAMPED_READ,
        new Asked(List.of("stamps.isReadLocked()"), "stamps.getReadLockCount()"));
  }

  private final Writer writer;

  /** A condition by its name, and the lock that it is made of. */
  private record Made(String name, String lock) {}

  /** What can be asked about a lock: whether it is held, and how often. */
  private record Asked(List<String> whether, String howOften) {}

  Demands(Writer writer) {
    this.writer = writer;
  }

  /** Whether a lock has a condition. */
  static boolean hasCondition(Lock lock) {
    return CONDITIONS.containsKey(lock);
  }

  /** The field for the condition of a lock that has one. */
  static Optional<Piece> field(Lock lock) {
    return Optional.ofNullable(CONDITIONS.get(lock))
        .map(
            made ->
                Piece.line(
                    "private final Condition %s = %s.newCondition();"
                        .formatted(made.name(), made.lock())));
  }

  /** A signal, a wait or a check, most often of a lock that is held. */
  Optional<Piece> among(Point at) {
    return writer.dice().chance(30) ? statement(at, 12) : Optional.empty();
  }

  /** The same where a lock may be held because something failed. */
  Optional<Piece> inHandler(Point at) {
    return writer.dice().chance(35) ? statement(at, 70) : Optional.empty();
  }

  /** The same in a method that leaves it to its callers to hold the lock. */
  Optional<Piece> forCaller(Point at) {
    return statement(at, 100);
  }

  private Optional<Piece> statement(Point at, int unheld) {
    if (writer.may(Trait.QUESTIONS) && writer.dice().chance(30)) {
      return lock(at, QUESTIONS, unheld).map(this::check);
    }
    return writer.may(Trait.CONDITIONS)
        ? lock(at, CONDITIONS, unheld).map(this::signalOrWait)
        : Optional.empty();
  }

  /** Whether a lock is held. */
  Optional<String> condition(Point at) {
    return question(at)
        .map(asked -> writer.dice().oneOf(asked.whether()))
        .map(asked -> writer.dice().chance(30) ? "!(" + asked + ")" : asked);
  }

  /** How often a lock is held. */
  Optional<String> value(Point at) {
    return question(at).map(Asked::howOften);
  }

  private Optional<Asked> question(Point at) {
    if (!writer.may(Trait.QUESTIONS) || !writer.dice().chance(15)) {
      return Optional.empty();
    }
    writer.has(Flow.QUESTION);
    return lock(at, QUESTIONS, 100).map(QUESTIONS::get);
  }

  private Optional<Lock> lock(Point at, Map<Lock, ?> about, int unheld) {
    Dice dice = writer.dice();
    List<Lock> all = writer.locks().stream().filter(about::containsKey).toList();
    List<Lock> held =
        all.stream()
            .filter(lock -> at.held().containsKey(lock) || at.covered().contains(lock))
            .toList();
    if (!held.isEmpty() && dice.chance(85)) {
      return Optional.of(dice.oneOf(held));
    }
    return all.isEmpty() || !dice.chance(unheld) ? Optional.empty() : Optional.of(dice.oneOf(all));
  }

  private Piece check(Lock lock) {
    writer.has(Flow.QUESTION);
    Asked asked = QUESTIONS.getOrDefault(lock, new Asked(List.of("false"), "0"));
    String held = writer.dice().oneOf(asked.whether());
    return switch (writer.dice().below(4)) {
      case 0 -> Piece.line("assert " + held + ";");
      case 1 -> Piece.line("count = " + asked.howOften() + ";");
      case 2 -> Piece.line("world.work(" + writer.number() + ", " + asked.howOften() + ");");
      default ->
          Piece.branch(
              "if (!(" + held + "))",
              List.of(
                  Piece.line(
                      "throw new IllegalStateException(\"" + writer.number() + " not held\");")));
    };
  }

  private Piece signalOrWait(Lock lock) {
    writer.has(Flow.CONDITION);
    String name = CONDITIONS.getOrDefault(lock, new Made("ready", "lock")).name();
    return switch (writer.dice().below(9)) {
      case 0 -> Piece.line(name + ".signal();");
      case 1, 2 -> waiting(name + ".await();");
      case 3 -> waiting(name + ".awaitUninterruptibly();");
      case 4 -> Piece.line("count = (int) " + name + ".awaitNanos(" + writer.number() + "L);");
      case 5 ->
          Piece.branch(
              "if (!" + name + ".await(7, TimeUnit.SECONDS))",
              List.of(Piece.line("world.call(" + writer.number() + ");")));
      default -> Piece.line(name + ".signalAll();");
    };
  }

  private Piece waiting(String wait) {
    writer.has(Flow.LOOP);
    return Piece.branch("while (!" + writer.expressions().ask() + ")", List.of(Piece.line(wait)));
  }
}
