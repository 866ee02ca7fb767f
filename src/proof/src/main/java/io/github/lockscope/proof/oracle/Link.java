package io.github.lockscope.proof.oracle;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** A site of loaded code: what really stands there. */
final class Link {
  private static final MethodHandle NOTHING =
      MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object[].class);

  private final Site site;
  private final String label;
  private final Class<?> wanted;
  private final MethodHandle real;
  private final Optional<MethodHandle> setter;
  private final Optional<Method> method;
  private final Map<Class<?>, Boolean> ownReceivers = new HashMap<>();
  private boolean reached;

  private Link(
      Site site,
      Class<?> wanted,
      MethodHandle real,
      Optional<MethodHandle> setter,
      Optional<Method> method) {
    this.site = site;
    this.label = site.label();
    this.wanted = wanted;
    this.real = real;
    this.setter = setter;
    this.method = method;
  }

  static Link of(Site site, MethodHandles.Lookup asker, ProgramLoader loader)
      throws ReflectiveOperationException {
    return switch (site.kind()) {
      case CALL -> ofCall(site, asker, loader);
      case READ, READ_FINAL, WRITE -> ofField(site, asker, loader);
      case NEW, MARK, ROUND ->
          new Link(site, void.class, NOTHING, Optional.empty(), Optional.empty());
    };
  }

  Site site() {
    return site;
  }

  /** What the site names, as a reader knows it. */
  String label() {
    return label;
  }

  /** Remembers that a recorded run came here. */
  void reach() {
    reached = true;
  }

  boolean isReached() {
    return reached;
  }

  /** The type of value that the code expects. */
  Class<?> wanted() {
    return wanted;
  }

  boolean isOnObject() {
    return site.opcode() != Opcodes.INVOKESTATIC
        && site.opcode() != Opcodes.GETSTATIC
        && site.opcode() != Opcodes.PUTSTATIC;
  }

  /** Does what stands there. */
  @Nullable Object reallyDo(@Nullable Object[] arguments) throws Throwable {
    return real.invokeExact(arguments);
  }

  /** Gives the field that is read a value. */
  void set(@Nullable Object[] objectAndValue) throws Throwable {
    setter.orElseThrow().invoke(objectAndValue);
  }

  /** The method that is called. */
  Method method() {
    return method.orElseThrow();
  }

  /** Whether the call runs code of the program. */
  boolean isOwn(@Nullable Object receiver, ProgramLoader loader) {
    Method called = method();
    if (receiver == null || site.opcode() == Opcodes.INVOKESPECIAL) {
      return loader.isOwn(called.getDeclaringClass());
    }
    return ownReceivers.computeIfAbsent(
        receiver.getClass(),
        type ->
            Proxy.isProxyClass(type)
                ? called.isDefault() && loader.isOwn(called.getDeclaringClass())
                : implementation(type, called).filter(loader::isOwn).isPresent());
  }

  /** The class whose code a call on an object of a type runs. */
  private static Optional<Class<?>> implementation(Class<?> type, Method called) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (declares(at, called)) {
        return Optional.of(at);
      }
    }
    return Stream.<Class<?>>iterate(type, at -> at != null, at -> at.getSuperclass())
        .flatMap(at -> Stream.of(at.getInterfaces()))
        .flatMap(parent -> implementation(parent, called).stream())
        .findFirst();
  }

  private static boolean declares(Class<?> type, Method called) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(
            method ->
                method.getName().equals(called.getName())
                    && !Modifier.isAbstract(method.getModifiers())
                    && List.of(method.getParameterTypes())
                        .equals(List.of(called.getParameterTypes())));
  }

  private static Link ofCall(Site site, MethodHandles.Lookup asker, ProgramLoader loader)
      throws ReflectiveOperationException {
    Class<?> owner =
        Class.forName(
            site.member().owner().replace('/', '.'), false, asker.lookupClass().getClassLoader());
    MethodType type = MethodType.fromMethodDescriptorString(site.member().descriptor(), loader);
    MethodHandle call =
        switch (site.opcode()) {
          case Opcodes.INVOKESTATIC -> asker.findStatic(owner, site.name(), type);
          case Opcodes.INVOKESPECIAL ->
              asker.findSpecial(owner, site.name(), type, asker.lookupClass());
          default -> asker.findVirtual(owner, site.name(), type);
        };
    return new Link(
        site,
        loader.type(site.wanted()),
        spread(call),
        Optional.empty(),
        Optional.of(asker.revealDirect(call.asFixedArity()).reflectAs(Method.class, asker)));
  }

  private static Link ofField(Site site, MethodHandles.Lookup asker, ProgramLoader loader)
      throws ReflectiveOperationException {
    Class<?> owner = Class.forName(site.member().owner().replace('/', '.'), false, loader);
    Class<?> type = loader.type(site.member().descriptor());
    boolean isStatic = site.opcode() == Opcodes.GETSTATIC || site.opcode() == Opcodes.PUTSTATIC;
    MethodHandle getter =
        isStatic
            ? asker.findStaticGetter(owner, site.name(), type)
            : asker.findGetter(owner, site.name(), type);
    MethodHandle setter =
        isStatic
            ? asker.findStaticSetter(owner, site.name(), type)
            : asker.findSetter(owner, site.name(), type);
    return new Link(
        site,
        loader.type(site.wanted()),
        spread(getter),
        Optional.of(spread(setter)),
        Optional.empty());
  }

  private static MethodHandle spread(MethodHandle handle) {
    MethodHandle fixed = handle.asFixedArity();
    return fixed
        .asSpreader(Object[].class, fixed.type().parameterCount())
        .asType(MethodType.methodType(Object.class, Object[].class));
  }
}
