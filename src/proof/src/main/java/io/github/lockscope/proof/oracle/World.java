package io.github.lockscope.proof.oracle;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything around one version of a program: it answers every question of the code. */
final class World {
  private final StandIns standIns;
  private final Calls calls;
  private final Fields fields;
  private Scene scene = Scene.silent();

  World(ProgramLoader loader, LockKinds kinds) {
    this.standIns = new StandIns(loader);
    this.calls = new Calls(loader, this, kinds);
    this.fields = new Fields(this);
  }

  /** Something that runs code of the program. */
  interface Act<T extends @Nullable Object> {
    T play() throws Throwable;
  }

  /** Runs code in a scene; the scene that was on goes on afterwards. */
  <T extends @Nullable Object> T play(Scene next, Act<T> act) throws Throwable {
    Scene before = scene;
    scene = next;
    try {
      return act.play();
    } finally {
      scene = before;
    }
  }

  /** The scene that is on. */
  Scene scene() {
    return scene;
  }

  /** Makes an object, which the current scene does not notice. */
  Optional<Object> make(Class<?> type) {
    try {
      return play(Scene.silent(), () -> standIns.make(type));
    } catch (Throwable e) {
      return Optional.empty();
    }
  }

  /** Makes an object that has a class and no other. */
  Optional<Object> receiver(Class<?> type) {
    try {
      return play(Scene.silent(), () -> standIns.receiver(type));
    } catch (Throwable e) {
      return Optional.empty();
    }
  }

  /** Notes work in the current scene. */
  void note(Site site, Supplier<String> text) {
    if (scene.records()) {
      scene.record(Event.Kind.WORK, site, text.get());
    }
  }

  /** The name of a value in the current scene, which does not notice that it is asked for it. */
  String nameOf(@Nullable Object value) {
    Names names = scene.names();
    if (value == null || Names.isPlain(value)) {
      return names.of(value);
    }
    try {
      return play(Scene.silent(), () -> names.of(value));
    } catch (Throwable e) {
      return e.getClass().getSimpleName();
    }
  }

  /** What instrumented code calls. */
  @Nullable Object ask(Link link, @Nullable Object[] arguments) throws Throwable {
    Site site = link.site();
    if (scene.isScripted()) {
      link.reach();
    }
    // Giving up a monitor must not fail: it is tried again until it does not.
    if (site.kind() != Site.Kind.MARK) {
      scene.step();
    }
    if (link.isOnObject() && arguments.length > 0 && arguments[0] == null) {
      note(site, () -> site.label() + " of null");
      throw new NullPointerException();
    }
    return switch (site.kind()) {
      case CALL -> calls.call(link, arguments);
      case NEW -> calls.construct(site);
      case READ, READ_FINAL -> fields.read(link, arguments);
      case WRITE -> fields.write(link, arguments);
      case MARK -> {
        note(site, site::name);
        yield null;
      }
      case ROUND -> null;
    };
  }
}
