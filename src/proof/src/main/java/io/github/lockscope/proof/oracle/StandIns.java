package io.github.lockscope.proof.oracle;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes objects of the types that code asks for. They do nothing: a script answers for them. */
final class StandIns {
  private static final int DEEPEST = 4;

  private final ProgramLoader loader;
  private final Map<Class<?>, List<Constructor<?>>> constructors = new HashMap<>();
  private int depth;

  StandIns(ProgramLoader loader) {
    this.loader = loader;
  }

  /** A new object of a type, or the same as ever where it has no identity. */
  Optional<Object> make(Class<?> type) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    depth++;
    try {
      return PlainValue.of(type).or(() -> compose(type));
    } finally {
      depth--;
    }
  }

  /** An object whose class is a type, or extends it where the type is abstract. */
  Optional<Object> receiver(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return parent != null && parent.isEnum()
        ? Stream.of((Object[]) parent.getEnumConstants())
            .filter(constant -> constant.getClass() == type)
            .findFirst()
        : make(type);
  }

  private Optional<Object> compose(Class<?> type) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      fill(array);
      return Optional.of(array);
    }
    if (type.isEnum()) {
      return Stream.of((Object[]) type.getEnumConstants()).findFirst();
    }
    if (!Modifier.isAbstract(type.getModifiers())) {
      return construct(type);
    }
    Optional<Object> own =
        loader.concrete().stream()
            .filter(type::isAssignableFrom)
            .flatMap(known -> make(known).stream())
            .findFirst();
    return own.isEmpty() && type.isInterface() && !type.isSealed()
        ? Optional.of(Proxy.newProxyInstance(loader, new Class<?>[] {type}, this::answer))
        : own;
  }

  /** By the constructor with the fewest parameters that does not fail. */
  private Optional<Object> construct(Class<?> type) {
    return constructors.computeIfAbsent(type, this::constructorsOf).stream()
        .flatMap(constructor -> construct(constructor).stream())
        .findFirst();
  }

  private List<Constructor<?>> constructorsOf(Class<?> type) {
    if (Outside.has(type.getName())) {
      return List.of();
    }
    return Stream.of(type.getDeclaredConstructors())
        .filter(constructor -> loader.isOwn(type) || Modifier.isPublic(constructor.getModifiers()))
        .sorted(
            Comparator.comparing((Constructor<?> constructor) -> constructor.getParameterCount())
                .thenComparing(Constructor::toString))
        .toList();
  }

  private Optional<Object> construct(Constructor<?> constructor) {
    List<Optional<Object>> arguments =
        Stream.of(constructor.getParameterTypes()).map(this::make).toList();
    if (arguments.contains(Optional.empty())) {
      return Optional.empty();
    }
    try {
      if (loader.isOwn(constructor.getDeclaringClass())) {
        constructor.setAccessible(true);
      }
      Object made =
          constructor.newInstance(arguments.stream().map(Optional::orElseThrow).toArray());
      fillArraysOf(made);
      return Optional.of(made);
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** Arrays of objects are of no use while they are empty. */
  private void fillArraysOf(Object made) throws IllegalAccessException {
    Class<?> type = made.getClass();
    if (loader.isOwn(type)) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType().isArray() && field.trySetAccessible()) {
          Object array = field.get(made);
          if (array != null) {
            fill(array);
          }
        }
      }
    }
  }

  private void fill(Object array) {
    Class<?> type = array.getClass().getComponentType();
    for (int i = 0; i < Array.getLength(array); i++) {
      if (type.isPrimitive()) {
        continue;
      }
      Object element = Array.get(array, i);
      if (element == null) {
        int index = i;
        make(type).ifPresent(made -> Array.set(array, index, made));
      } else if (type.isArray()) {
        fill(element);
      }
    }
  }

  /** What code of the platform gets when it calls a stand-in; nobody chooses here. */
  private @Nullable Object answer(Object standIn, Method method, @Nullable Object[] arguments)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> standIn == Arrays.asList(arguments).get(0);
        case "hashCode" -> 31;
        default -> "a " + standIn.getClass().getInterfaces()[0].getSimpleName();
      };
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(standIn, method, arguments);
    }
    return method.getReturnType() == void.class ? null : make(method.getReturnType()).orElse(null);
  }
}
