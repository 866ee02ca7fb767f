package io.github.lockscope.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of lock as a user defines it: {@code com.acme.Gate#enter+enterFast/exit}, the type, the
 * methods that acquire, and those that release. It is plain text in YAML and for a shell.
 */
final class ProtocolDefinition {
  static final String EXAMPLE = "com.acme.Gate#enter/exit";

  private static final String NAME = "[A-Za-z_$][\\w$]*";
  private static final String NAMES = "(" + NAME + "(?:\\+" + NAME + ")*)";
  private static final Pattern SYNTAX =
      Pattern.compile("((?:" + NAME + "\\.)+" + NAME + ")#" + NAMES + "/" + NAMES);

  private ProtocolDefinition() {}

  /** The protocol that a text defines, if it is a definition. */
  static Optional<Protocol> read(String text) {
    Matcher definition = SYNTAX.matcher(text);
    if (!definition.matches()) {
      return Optional.empty();
    }
    String type = definition.group(1);
    Set<String> acquires = names(definition.group(2));
    Set<String> releases = names(definition.group(3));
    return acquires.stream().anyMatch(releases::contains)
        ? Optional.empty()
        : Optional.of(
            new Protocol(
                type.replaceFirst(".*[.$]", ""),
                type,
                Set.of(),
                KnownProtocols.operations(acquires, releases),
                Protocol.Arguments.KEY));
  }

  private static Set<String> names(String list) {
    return Set.copyOf(List.of(list.split("\\+")));
  }
}
