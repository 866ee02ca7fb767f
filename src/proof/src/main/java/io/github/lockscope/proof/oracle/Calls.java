package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Calls and constructors. Code of the program and computations on plain values are really run; for
 * everything else a script says what it returns. Any of them may be told to fail.
 */
final class Calls {
  private final ProgramLoader loader;
  private final World world;
  private final Answers answers;
  private final Failures failures;
  private final LockCalls lockCalls;
  private final Conditions conditions = new Conditions();

  Calls(ProgramLoader loader, World world, LockKinds kinds) {
    this.loader = loader;
    this.world = world;
    this.answers = new Answers(world);
    this.failures = new Failures(loader, world);
    this.lockCalls = new LockCalls(failures, kinds);
  }

  @Nullable Object call(Link link, @Nullable Object[] arguments) throws Throwable {
    Object receiver = link.isOnObject() ? arguments[0] : null;
    boolean own = link.isOwn(receiver, loader);
    if (receiver != null && lockCalls.is(link, receiver, own)) {
      return lockCalls.call(link, receiver, own, arguments, world.scene());
    }
    Site site = link.site();
    if (GuardStandIns.have(site.member().owner())) {
      return reallyDo(link, arguments);
    }
    // A lock that is asked for twice is told by the question.
    boolean isTold =
        world.scene().records() || (world.scene().isScripted() && Answers.isLock(link.wanted()));
    String text = isTold ? text(link, arguments) : "";
    checkHold(site, receiver, text);
    List<Class<?>> declared = List.of(link.method().getExceptionTypes());
    if (!own && !ReallyDone.is(link.method(), receiver)) {
      List<@Nullable Object> values = values(link, text);
      return values.get(end(site, text, values.size(), declared));
    }
    if (receiver != null && ReallyDone.cannotFail(link.method(), receiver)) {
      world.note(site, () -> text);
    } else {
      end(site, text, 1, declared);
    }
    return reallyDo(link, arguments);
  }

  private @Nullable Object reallyDo(Link link, @Nullable Object[] arguments) throws Throwable {
    world.scene().enter(link.site());
    try {
      Object result = link.reallyDo(arguments);
      conditions.note(link.isOnObject() ? arguments[0] : null, result);
      return result;
    } finally {
      world.scene().leave();
    }
  }

  /** Fails as a condition does for a thread without its lock. */
  private void checkHold(Site site, @Nullable Object receiver, String text) {
    Scene scene = world.scene();
    Optional<Object> needed = conditions.neededBy(site, receiver);
    needed.ifPresent(scene::need);
    if (needed.filter(lock -> !scene.isLenient() && !scene.locks().isHeld(lock)).isPresent()) {
      world.note(site, () -> text + " without its lock");
      throw new IllegalMonitorStateException();
    }
  }

  /** Lets the constructor that follows fail before it runs. */
  @Nullable Object construct(Site site) throws Throwable {
    end(site, site.name(), 1, List.of());
    if (Outside.has(site.member().owner())) {
      throw world.scene().cut(site.name() + " has effects outside");
    }
    return null;
  }

  /** Chooses how a call ends: with one of some answers, or it fails here. */
  private int end(Site site, String text, int answerCount, List<Class<?>> declared)
      throws Throwable {
    Scene scene = world.scene();
    if (scene.findsLockToRelease(site)) {
      world.note(site, () -> text);
      return 0;
    }
    List<Class<?>> ends = failures.of(scene, site, declared);
    int choice = scene.choose(answerCount + ends.size(), () -> text);
    if (choice >= answerCount) {
      Throwable failure = failures.make(ends.get(choice - answerCount));
      scene.fail();
      world.note(site, () -> text + " throws " + world.nameOf(failure));
      throw failure;
    }
    world.note(site, () -> text);
    return choice;
  }

  private List<@Nullable Object> values(Link link, String question) {
    Class<?> type = link.wanted();
    if (Answers.isLock(type)) {
      // Asked twice for a lock, the callee gives the same one.
      List<@Nullable Object> same = new ArrayList<>();
      same.add(world.scene().once(question, () -> world.make(type).orElseThrow()));
      return same;
    }
    List<@Nullable Object> values = answers.of(type, link.site().hints());
    return values.isEmpty() ? answers.of(void.class, Hints.NONE) : values;
  }

  private String text(Link link, @Nullable Object[] arguments) {
    int first = link.isOnObject() ? 1 : 0;
    StringJoiner named = new StringJoiner(", ", "(", ")");
    for (int i = first; i < arguments.length; i++) {
      named.add(world.nameOf(arguments[i]));
    }
    // The object matters as well: the same call on another one is another call.
    String object = link.isOnObject() ? " on " + world.nameOf(arguments[0]) : "";
    return "call " + link.label() + named + object;
  }
}
