package io.github.lockscope.proof.hostile;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The source of a class with a lock. */
final class LockClass {
  /** A region as it is to be rewritten. */
  static final String REGION =
      """
      lock.lock(); // site
      count++;
      lock.unlock();
      """;

  private LockClass() {}

  /** A class with some statements in a method. */
  static String withStatements(String name, String statements) {
    return withMembers(name, "void work(boolean go) {\n" + statements + "}\n");
  }

  static String withMembers(String name, String members) {
    return """
        import java.util.concurrent.locks.Lock;
        import java.util.concurrent.locks.ReentrantLock;

        class %s {
        private final Lock lock = new ReentrantLock();
        private int count;

        %s}
        """
        .formatted(name, members);
  }

  /** A text repeated, with each # in it replaced by the number of the repetition. */
  static String repeat(String text, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> text.replace("#", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  /** The same, the last one first. */
  static String repeatBackwards(String text, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> text.replace("#", Integer.toString(times - 1 - i)))
        .collect(Collectors.joining());
  }

  /** A constant name as that of a class. */
  static String className(Enum<?> constant, String suffix) {
    return Stream.of(constant.name().toLowerCase(Locale.ROOT).split("_", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining("", "", suffix));
  }
}
