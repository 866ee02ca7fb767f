package io.github.lockscope.proof.oracle;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a run has seen. What a field holds before that is for the script to say;
 * afterwards it is put back, because static state outlives the run.
 */
final class FieldValues {
  private static final Object STATIC = new Object();

  private final IdentityHashMap<Object, Set<String>> seen = new IdentityHashMap<>();
  private final Deque<Change> changes = new ArrayDeque<>();

  /** The object, if there is one, is the only element of its list. */
  private record Change(Link link, List<@Nullable Object> object, @Nullable Object old) {}

  /** Whether a field has been read or set before in this run. */
  boolean isSeen(Link link, @Nullable Object[] object) {
    return seen.getOrDefault(key(object), Set.of()).contains(link.label());
  }

  /** Sets a field until the run is over. */
  void set(Link link, @Nullable Object old, @Nullable Object[] object, @Nullable Object value)
      throws Throwable {
    seen.computeIfAbsent(key(object), unseen -> new HashSet<>()).add(link.label());
    changes.push(new Change(link, Arrays.asList(object), old));
    put(link, object, value);
  }

  /** Puts back what was there before the run. */
  void restore() throws Throwable {
    while (!changes.isEmpty()) {
      Change change = changes.pop();
      put(change.link, change.object.toArray(), change.old);
    }
  }

  private static void put(Link link, @Nullable Object[] object, @Nullable Object value)
      throws Throwable {
    @Nullable Object[] objectAndValue = Arrays.copyOf(object, object.length + 1);
    objectAndValue[object.length] = value;
    link.set(objectAndValue);
  }

  private static Object key(@Nullable Object[] object) {
    Object first = object.length == 0 ? STATIC : object[0];
    return first == null ? STATIC : first;
  }
}
