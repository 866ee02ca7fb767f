package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.oracle.GuardStandIns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A random class with one method, constructor or lambda that takes locks. */
public final class Program {
  private static final Pattern OTHER_ACQUIRE =
      Pattern.compile(
          "\\b(tryLock|lockInterruptibly|acquire|tryAcquire|enter|tryEnter|stamps\\s*\\.)");

  private final long seed;
  private final Host host;
  private final List<Piece> others;
  private final List<Piece> body;
  private final Set<Flow> flows;
  private final boolean isPlain;

  private Program(
      long seed,
      Host host,
      List<Piece> others,
      List<Piece> body,
      Set<Flow> flows,
      boolean isPlain) {
    this.seed = seed;
    this.host = host;
    this.others = others;
    this.body = body;
    this.flows = flows;
    this.isPlain = isPlain;
  }

  /** The program of a seed. */
  public static Program of(long seed) {
    Dice dice = new Dice(seed);
    Host host = dice.oneOf(Host.USUAL);
    Set<Lock> locks = new LinkedHashSet<>();
    int count = dice.chance(65) ? 1 : dice.chance(75) ? 2 : 3;
    for (int i = 0; i < count; i++) {
      locks.add(dice.oneOf(Lock.ALL));
    }
    Set<Trait> traits = Trait.some(dice, host);
    if (traits.contains(Trait.CONDITIONS) && locks.stream().noneMatch(Demands::hasCondition)) {
      locks.add(Lock.PLAIN);
    }
    Writer writer = new Writer(dice, List.copyOf(locks), traits, 4 + dice.below(14));
    Point start = Point.start(host.jumps(), List.of(), 0);
    List<Piece> body = new ArrayList<>();
    Steps.Written written = writer.steps().list(start, Map.of(), 8);
    body.addAll(written.pieces());
    if (host == Host.METHOD_WITH_RESULT) {
      body.add(Piece.line("return " + writer.expressions().value(written.after()) + ";"));
    }
    List<Piece> others = new ArrayList<>(fields(locks, traits));
    others.addAll(writer.otherMethods().methods());
    return new Program(seed, host, others, body, writer.flows(), /* isPlain= */ false);
  }

  private static Collection<Piece> fields(Set<Lock> locks, Set<Trait> traits) {
    Map<String, Piece> fields = new LinkedHashMap<>();
    boolean isAsked = traits.contains(Trait.QUESTIONS);
    locks.forEach(
        lock -> fields.put(lock.field(), Piece.line(isAsked ? lock.askableField() : lock.field())));
    if (traits.contains(Trait.CONDITIONS)) {
      locks.forEach(
          lock -> Demands.field(lock).ifPresent(field -> fields.put(field.toString(), field)));
    }
    return fields.values();
  }

  /** Sources by path, together with what they are compiled with. */
  public static SortedMap<String, String> compilable(Map<String, String> programs) {
    SortedMap<String, String> sources = new TreeMap<>(Support.sources());
    sources.putAll(programs);
    return GuardStandIns.beside(sources);
  }

  public String name() {
    return "Method" + Long.toUnsignedString(seed, 36);
  }

  public String path() {
    return "generated/" + name() + ".java";
  }

  /** The kinds of flow in it. */
  public Set<Flow> flows() {
    return flows;
  }

  /** Whether {@code lock()} is the only way in which it takes locks. */
  public boolean acquiresOnlyByLock() {
    return !OTHER_ACQUIRE.matcher(text()).find();
  }

  public long seed() {
    return seed;
  }

  List<Piece> body() {
    return body;
  }

  Program withBody(List<Piece> other) {
    return new Program(seed, host, others, other, flows, isPlain);
  }

  /** The fields for locks and the methods beside the generated one. */
  List<Piece> others() {
    return others;
  }

  Program withOthers(List<Piece> fewer) {
    return new Program(seed, host, fewer, body, flows, isPlain);
  }

  /** The same code in the usual layout. */
  public Program plain() {
    return new Program(seed, host, others, body, flows, /* isPlain= */ true);
  }

  /** The source. */
  public String text() {
    return header() + (isPlain ? Layout.plain(type()) : Layout.random(type(), seed));
  }

  private static String header() {
    return """
        package generated;

        import com.google.common.util.concurrent.Monitor;
        import java.io.IOException;
        import java.util.concurrent.*;
        import java.util.concurrent.locks.*;
        import org.apache.curator.framework.recipes.locks.*;

        """;
  }

  private Piece type() {
    List<Piece> members = new ArrayList<>(others);
    members.add(Piece.line("private World world;"));
    members.add(Piece.line("private final int[] list = new int[4];"));
    members.add(Piece.line("private int count;"));
    if (host != Host.CONSTRUCTOR) {
      members.add(
          Piece.block(name() + "(World world)", List.of(Piece.line("this.world = world;"))));
    }
    members.add(host.member(name(), body));
    return Piece.block("final class " + name(), members);
  }
}
