package io.github.lockscope.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options of the recipes that a command can be told; they mean the same in both places. */
final class Choices {
  private static final Pattern WORD_START = Pattern.compile("-(.)");

  @Option(
      names = "--complex-flow",
      paramLabel = "HOW",
      description = {
        "What becomes of code that goes on with other work after an early release: skip, or"
            + " held-flag to add a variable that says whether the lock is still held (default:"
            + " skip)."
      })
  private Optional<String> complexFlow = Optional.empty();

  @Option(
      names = "--protocol",
      paramLabel = "PROTOCOL",
      description = {
        "Look for a further kind of lock, too: Semaphore, Monitor (of Guava), InterProcessLock (of"
            + " Curator), or one of your own like com.acme.Gate#enter/exit. May be given several"
            + " times."
      })
  private List<String> protocols = List.of();

  @Option(names = "--test-sources", description = "Rewrite tests too, not only report them.")
  private boolean testSources;

  @Option(
      names = "--leaks",
      paramLabel = "WHICH",
      description = {
        "What is worth a rewrite: all code that can leave a lock held, or with normal-paths only"
            + " code that can do so though nothing is thrown (default: all)."
      })
  private Optional<String> leaks = Optional.empty();

  @Option(
      names = "--guard",
      paramLabel = "GUARD",
      description = {
        "For UseScopedGuards and ScopedLocks, what is to hold the locks: a type of your own and its"
            + " method that acquires, like com.acme.Held#hold, or one of the names that the page of"
            + " UseScopedGuards lists (default: Lockscope's own)."
      })
  private Optional<String> guard = Optional.empty();

  /** A word of the command line as the recipes spell it: {@code heldFlag}. */
  private static String value(String word) {
    return WORD_START.matcher(word).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }

  /** The options that were given, as the recipes name them. */
  Map<String, Object> given() {
    Map<String, Object> given = new LinkedHashMap<>();
    complexFlow.ifPresent(choice -> given.put("complexFlow", value(choice)));
    if (!protocols.isEmpty()) {
      given.put("protocols", protocols);
    }
    if (testSources) {
      given.put("testSources", true);
    }
    leaks.ifPresent(choice -> given.put("leaks", value(choice)));
    guard.ifPresent(choice -> given.put("guard", choice));
    return given;
  }
}
