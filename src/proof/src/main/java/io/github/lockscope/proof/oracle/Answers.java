package io.github.lockscope.proof.oracle;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a script can choose from. */
final class Answers {
  private static final List<Class<?>> LOCKS =
      List.of(Lock.class, ReadWriteLock.class, StampedLock.class, Semaphore.class);

  /** Asked at every call of every run. */
  private static final ClassValue<Boolean> IS_LOCK =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return !type.isPrimitive()
              && LOCKS.stream().anyMatch(lock -> lock.isAssignableFrom(type));
        }
      };

  private final World world;

  Answers(World world) {
    this.world = world;
  }

  static boolean isLock(Class<?> type) {
    return IS_LOCK.get(type);
  }

  /** The values of a type, the usual one first; none where no value can be made. */
  List<@Nullable Object> of(Class<?> type, Hints hints) {
    if (type == void.class) {
      return withNull(List.of());
    }
    List<Object> values = values(type, hints);
    return hints.checksNull() && !type.isPrimitive() && !isLock(type)
        ? withNull(values)
        : new ArrayList<>(values);
  }

  private List<Object> values(Class<?> type, Hints hints) {
    if (type == boolean.class || type == Boolean.class) {
      return List.of(false, true);
    }
    if (type == String.class) {
      return List.copyOf(hints.texts());
    }
    if (type.isEnum()) {
      return Arrays.asList((Object[]) type.getEnumConstants());
    }
    if (type.isArray()) {
      return array(type.getComponentType(), hints).stream().toList();
    }
    return PlainValue.isNumber(type)
        ? hints.numbers().stream()
            .map(number -> PlainValue.number(type, number).orElseThrow())
            .toList()
        : world.make(type).stream().toList();
  }

  /** One array of all there is to choose from, the usual one also at the end. */
  private Optional<Object> array(Class<?> type, Hints hints) {
    List<Object> elements = new ArrayList<>(values(type, hints));
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    // Where each value is another object, there is one so far.
    elements.add(values(type, hints).get(0));
    Object array = Array.newInstance(type, elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return Optional.of(array);
  }

  /** The values that a field may have when a run first reads it. */
  List<Object> held(Class<?> type, Object real, Hints hints) {
    return type.isPrimitive()
        ? Stream.concat(Stream.of(real), values(type, hints).stream()).distinct().toList()
        : List.of(real);
  }

  private static List<@Nullable Object> withNull(List<Object> values) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.add(null);
    return all;
  }
}
