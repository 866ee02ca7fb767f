package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of locks that the option {@code protocols} of a sample's recipe names. */
final class RequestedKinds {
  private static final Map<String, String> OF_LIBRARIES =
      Map.of(
          "Monitor",
          "com.google.common.util.concurrent.Monitor#enter+enterWhen+enterIf+tryEnter/leave",
          "InterProcessLock",
          "org.apache.curator.framework.recipes.locks.InterProcessLock#acquire/release");

  private static final Pattern NAMED =
      Pattern.compile("^ +- ([\\w.$]+#[^ \n]+|\\w+)$", Pattern.MULTILINE);

  private RequestedKinds() {}

  static List<LockKind> in(String yaml) {
    return NAMED
        .matcher(yaml)
        .results()
        .map(protocol -> OF_LIBRARIES.getOrDefault(protocol.group(1), protocol.group(1)))
        // That of the platform counts anyway.
        .filter(protocol -> !protocol.equals("Semaphore"))
        .map(LockKind::of)
        .toList();
  }
}
