package io.github.lockscope.proof.oracle;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the objects of a run by their type, and by when they were first seen. */
final class Names {
  /** Addresses, which are different in every run. */
  private static final Pattern ADDRESS =
      Pattern.compile("@[0-9a-f]+|\\$\\$Lambda[$/0-9a-fx]*(@[0-9a-f]+)?");

  private static final int MOST_ELEMENTS = 8;

  /**
   * What the virtual machine throws: its messages about null tell how the code is compiled, and
   * once code has become hot, there are none (OmitStackTraceInFastThrow of HotSpot).
   */
  private static final Set<Class<?>> OF_MACHINE =
      Set.of(
          ArithmeticException.class,
          ArrayIndexOutOfBoundsException.class,
          ArrayStoreException.class,
          ClassCastException.class,
          NullPointerException.class);

  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Whether no code of the program runs when a value is named. */
  static boolean isPlain(Object value) {
    return !(value instanceof CharSequence && !(value instanceof String))
        && !(value instanceof Throwable)
        && !value.getClass().isArray();
  }

  /** A value as it can be compared with one of another run. */
  String of(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return '"' + stable(value.toString()) + '"';
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Throwable thrown) {
      return ofThrowable(thrown);
    }
    String type = typeOf(value.getClass());
    String name =
        names.computeIfAbsent(value, unnamed -> type + "#" + counts.merge(type, 1, Integer::sum));
    return value.getClass().isArray() ? name + elements(value) : name;
  }

  private String elements(Object array) {
    return IntStream.range(0, Math.min(Array.getLength(array), MOST_ELEMENTS))
        .mapToObj(i -> Array.get(array, i))
        // An array may be in itself.
        .map(element -> element == array ? "itself" : of(element))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String ofThrowable(Throwable thrown) {
    String message =
        OF_MACHINE.contains(thrown.getClass()) || thrown.getMessage() == null
            ? ""
            : ": " + stable(thrown.getMessage());
    String suppressed =
        Stream.of(thrown.getSuppressed()).map(Names::ofThrowable).collect(Collectors.joining(", "));
    return thrown.getClass().getSimpleName()
        + message
        + (suppressed.isEmpty() ? "" : " suppressing " + suppressed);
  }

  private static String typeOf(Class<?> type) {
    if (Proxy.isProxyClass(type)) {
      return type.getInterfaces()[0].getSimpleName();
    }
    if (type.isHidden()) {
      return "lambda";
    }
    String name = type.getTypeName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String stable(String text) {
    return ADDRESS.matcher(text).replaceAll("@");
  }
}
