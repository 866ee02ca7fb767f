package io.github.lockscope.proof.oracle;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs one subject of one version of a program, again and again. */
final class Stage {
  private final World world;
  private final Answers answers;
  private final Hints hints;
  private final MethodHandle code;
  private final Optional<Class<?>> receiver;
  private final List<Class<?>> parameters;

  private Stage(
      World world,
      Hints hints,
      MethodHandle code,
      Optional<Class<?>> receiver,
      List<Class<?>> parameters) {
    this.world = world;
    this.answers = new Answers(world);
    this.hints = hints;
    this.code = code;
    this.receiver = receiver;
    this.parameters = parameters;
  }

  static Stage of(Subject subject, ProgramLoader loader, Hints hints)
      throws ReflectiveOperationException {
    Member member = subject.member();
    // Initialized before; where that failed, it says so here.
    Class<?> owner = Class.forName(member.owner().replace('/', '.'), true, loader);
    MethodType type = MethodType.fromMethodDescriptorString(member.descriptor(), loader);
    MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
    boolean needsObject = !subject.isStatic() && !member.name().equals("<init>");
    return new Stage(
        loader.world(),
        hints,
        spread(find(subject, owner, type, lookup)),
        needsObject ? Optional.of(owner) : Optional.empty(),
        type.parameterList());
  }

  private static MethodHandle find(
      Subject subject, Class<?> owner, MethodType type, MethodHandles.Lookup lookup)
      throws ReflectiveOperationException {
    String name = subject.member().name();
    if (name.equals("<init>")) {
      return lookup.findConstructor(owner, type);
    }
    if (name.equals("<clinit>")) {
      return lookup.findStatic(owner, Instrumentation.STATIC_INITIALIZER, type);
    }
    return subject.isStatic()
        ? lookup.findStatic(owner, name, type)
        // This very body, and not one that overrides it.
        : lookup.findSpecial(owner, name, type, owner);
  }

  /** Why the subject cannot be run, if so. */
  Optional<String> obstacle() {
    if (receiver.isPresent() && world.receiver(receiver.get()).isEmpty()) {
      return Optional.of("no " + receiver.get().getSimpleName() + " can be made");
    }
    return parameters.stream()
        .filter(type -> answers.of(type, hints).isEmpty())
        .map(type -> "no " + type.getSimpleName() + " can be made")
        .findFirst();
  }

  /**
   * Runs the subject once.
   *
   * @throws VerifyError where the compiler has made code that cannot be run, as it does of a {@code
   *     synchronized} within a switch expression whose value goes to a field
   */
  Run run(List<Integer> script, Scene.Manner manner, int mostSteps) {
    Scene scene = Scene.of(script, manner, mostSteps);
    String ending = play(scene);
    return new Run(
        scene.turns(),
        scene.options(),
        scene.events(),
        ending,
        scene.locks().held(scene.names()),
        scene.locks().releasedWhatIsNotHeld(),
        scene.hasFailed(),
        scene.reliesOnLeak(),
        scene.isCut());
  }

  private String play(Scene scene) {
    @Nullable Object[] arguments = arguments(scene);
    String ending;
    try {
      ending =
          world.play(
              scene,
              () -> {
                Object result = code.invokeExact(arguments);
                return "returns " + world.nameOf(result);
              });
    } catch (BootstrapMethodError e) {
      throw new IllegalStateException("a question of the code cannot be linked", e);
    } catch (VerifyError e) {
      // Not what the code does, but what its compiler did.
      throw e;
    } catch (Throwable thrown) {
      ending = "throws " + nameOf(thrown, scene);
    }
    try {
      scene.fields().restore();
    } catch (Throwable e) {
      throw new IllegalStateException("a field cannot be set back", e);
    }
    return ending;
  }

  private String nameOf(Throwable thrown, Scene scene) {
    try {
      return world.play(scene, () -> world.nameOf(thrown));
    } catch (Throwable e) {
      return thrown.getClass().getSimpleName();
    }
  }

  private @Nullable Object[] arguments(Scene scene) {
    List<@Nullable Object> arguments = new ArrayList<>();
    receiver.ifPresent(type -> arguments.add(world.receiver(type).orElseThrow()));
    for (int i = 0; i < parameters.size(); i++) {
      List<@Nullable Object> values = answers.of(parameters.get(i), hints);
      int place = i;
      arguments.add(
          values.get(scene.choose(values.size(), () -> "argument " + place + " out of " + values)));
    }
    return arguments.toArray();
  }

  private static MethodHandle spread(MethodHandle handle) {
    MethodHandle fixed = handle.asFixedArity();
    return fixed
        .asSpreader(Object[].class, fixed.type().parameterCount())
        .asType(MethodType.methodType(Object.class, Object[].class));
  }
}
