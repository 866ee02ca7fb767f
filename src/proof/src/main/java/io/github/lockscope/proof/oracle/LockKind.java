package io.github.lockscope.proof.oracle;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of lock: which calls acquire and which release it.
 *
 * @param type the fully qualified name of the type that declares them
 * @param counting how its holds are told apart
 * @param acquires the names of the calls that acquire
 * @param releases the names of the calls that release
 */
public record LockKind(String type, Counting counting, Set<String> acquires, Set<String> releases) {
  private static final Pattern DEFINITION = Pattern.compile("([\\w.$]+)#([\\w+$]+)/([\\w+$]+)");

  /** How the holds of a lock are told apart. */
  public enum Counting {
    /** A thread has so many. */
    HOLDS,
    /** Each one is a number. */
    STAMPS,
    /** There are so many, and nobody has them. */
    PERMITS,
    /** A thread has them, and the arguments of a release are the first ones of its acquire. */
    KEYS
  }

  /**
   * Reads a kind of lock as a user of the recipes defines it.
   *
   * @param definition such as {@code com.acme.Gate#enter+enterFast/exit}
   * @throws IllegalArgumentException if it is none
   */
  public static LockKind of(String definition) {
    Matcher parts = DEFINITION.matcher(definition);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no kind of lock: " + definition);
    }
    return new LockKind(
        parts.group(1), Counting.KEYS, names(parts.group(2)), names(parts.group(3)));
  }

  boolean has(String call) {
    return acquires.contains(call) || releases.contains(call);
  }

  private static Set<String> names(String joined) {
    return Set.of(joined.split("\\+"));
  }
}
