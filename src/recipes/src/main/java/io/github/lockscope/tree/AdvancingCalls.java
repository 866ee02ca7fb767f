package io.github.lockscope.tree;

import java.util.Map;
import java.util.regex.Pattern;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Methods of the JDK that are there to return something else each time they are called. */
final class AdvancingCalls {
  private static final String ATOMICS = "java.util.concurrent.atomic";
  private static final Pattern ATOMIC_CHANGES = Pattern.compile("getAnd.+|.+AndGet");
  private static final Map<String, Pattern> BY_TYPE =
      Map.of(
          "java.util.Iterator", Pattern.compile("next.*|previous"),
          "java.util.Enumeration", Pattern.compile("nextElement"),
          "java.util.Collection", Pattern.compile("(poll|remove|take).*|pop"),
          "java.util.Map", Pattern.compile("poll.+|put|remove|replace"),
          "java.util.random.RandomGenerator", Pattern.compile("next.+"),
          "java.lang.Math", Pattern.compile("random"),
          "java.lang.System", Pattern.compile("currentTimeMillis|nanoTime"));

  private AdvancingCalls() {}

  /** Whether a method, or the one that it overrides, is such. */
  static boolean include(JavaType.Method method) {
    JavaType.FullyQualified type = method.getDeclaringType();
    return (type.getPackageName().equals(ATOMICS)
            && ATOMIC_CHANGES.matcher(method.getName()).matches())
        || BY_TYPE.entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().matcher(method.getName()).matches()
                        && TypeUtils.isAssignableTo(entry.getKey(), type));
  }
}
