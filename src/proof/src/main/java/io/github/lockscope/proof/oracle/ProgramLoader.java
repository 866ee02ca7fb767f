package io.github.lockscope.proof.oracle;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds one version of a program, whose code asks one {@link World} what happens. */
final class ProgramLoader extends ClassLoader {
  private static final MethodHandle ASK = ask();

  private final Map<String, byte[]> classes;
  private final List<Site> sites;
  private final List<Link> links = new ArrayList<>();
  private final World world;
  private List<Class<?>> concrete = List.of();

  private ProgramLoader(Map<String, byte[]> classes, List<Site> sites, LockKinds kinds) {
    super(ProgramLoader.class.getClassLoader());
    this.classes = classes;
    this.sites = sites;
    this.world = new World(this, kinds);
    // Enabled, because a failing assertion is one more way out.
    setDefaultAssertionStatus(true);
  }

  static ProgramLoader of(OwnTypes own, LockKinds kinds, Map<Member, Hints> hints) {
    Instrumentation instrumentation = new Instrumentation(own, kinds, hints);
    ProgramLoader loader =
        new ProgramLoader(instrumentation.classes(), instrumentation.sites(), kinds);
    loader.initialize();
    return loader;
  }

  World world() {
    return world;
  }

  /** The places in a method that no recorded run has come to. */
  List<Site> unreached(Member method) {
    // By identity: places that look the same are not one place.
    Set<Site> unreached = Collections.newSetFromMap(new IdentityHashMap<>());
    sites.stream().filter(site -> site.in().equals(method)).forEach(unreached::add);
    links.stream().filter(Link::isReached).map(Link::site).forEach(unreached::remove);
    return List.copyOf(unreached);
  }

  /** All classes of the program that objects can be made of. */
  List<Class<?>> concrete() {
    if (concrete.isEmpty()) {
      concrete =
          classes.keySet().stream()
              .<Class<?>>map(name -> typeNamed(name).orElseThrow())
              .filter(type -> !Modifier.isAbstract(type.getModifiers()))
              .toList();
    }
    return concrete;
  }

  /** Whether a class belongs to the program and has code of its own, as no stand-in has. */
  boolean isOwn(Class<?> type) {
    return type.getClassLoader() == this && !Proxy.isProxyClass(type);
  }

  /** A class of the program or the platform by its descriptor. */
  Class<?> type(String descriptor) {
    return MethodType.fromMethodDescriptorString("()" + descriptor, this).returnType();
  }

  Optional<Class<?>> typeNamed(String internalName) {
    try {
      return Optional.of(Class.forName(internalName.replace('/', '.'), false, this));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  CallSite link(MethodHandles.Lookup asker, MethodType type, int site)
      throws ReflectiveOperationException {
    Link link = Link.of(sites.get(site), asker, this);
    links.add(link);
    return new ConstantCallSite(
        ASK.bindTo(world)
            .bindTo(link)
            .asCollector(Object[].class, type.parameterCount())
            .asType(type));
  }

  /** Runs the static initializers before anything is recorded. */
  private void initialize() {
    for (String name : classes.keySet()) {
      try {
        Class<?> ignored = world.play(Scene.silent(), () -> Class.forName(name, true, this));
      } catch (Throwable e) {
        // The subjects that need the class show the same error.

      }
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    // Own types come first: a sample may have a type that has the name of one of ours.
    if (!classes.containsKey(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static MethodHandle ask() {
    try {
      return MethodHandles.lookup()
          .findVirtual(
              World.class, "ask", MethodType.methodType(Object.class, Link.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
