package io.github.lockscope.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one execution of Maven's compiler plugin is configured to.
 *
 * @param levels the configurations that it comes from, those that others give way to first
 * @param values resolves references to properties
 */
record CompilerArguments(List<JsonNode> levels, UnaryOperator<@Nullable String> values) {
  private static final String LINT = "-Xlint:";

  /** Whether it does not compile what {@code -Xlint:try} warns of. */
  boolean failOnTry() {
    List<String> given = given();
    List<String> lints =
        given.stream()
            .filter(argument -> argument.startsWith(LINT))
            .flatMap(argument -> Stream.of(argument.substring(LINT.length()).split(",", -1)))
            .toList();
    boolean isStrict = given.contains("-Werror") || isSet("failOnWarning", "true");
    boolean isSilent = given.contains("-nowarn") || isSet("showWarnings", "false");
    boolean isOn = given.contains("-Xlint") || lints.contains("all") || lints.contains("try");
    boolean isOff = lints.contains("-try") || lints.contains("none");
    return isStrict && !isSilent && isOn && !isOff;
  }

  private boolean isSet(String option, String wanted) {
    return levels.stream()
        .map(level -> level.path(option))
        .filter(JsonNode::isValueNode)
        .findFirst()
        .map(value -> values.apply(value.asText()))
        .or(() -> property(option))
        .filter(wanted::equals)
        .isPresent();
  }

  private Optional<String> property(String option) {
    String reference = "${maven.compiler." + option + "}";
    return Optional.ofNullable(values.apply(reference));
  }

  private List<String> given() {
    List<String> given = new ArrayList<>();
    for (String option : List.of("compilerArgs", "compilerArgument", "compilerArguments")) {
      for (JsonNode level : levels) {
        JsonNode node = level.path(option);
        collect(node, given);
        boolean isComplete = !node.isMissingNode() && !isAdded(node);
        if (isComplete) {
          break;
        }
      }
    }
    return given.stream()
        .map(values)
        .filter(Objects::nonNull)
        .flatMap(argument -> Stream.of(argument.trim().split("\\s+", -1)))
        .toList();
  }

  private static boolean isAdded(JsonNode node) {
    return node.path("combine.children").asText().equals("append");
  }

  /** The texts in a list or an element, and the names in what is written as a map. */
  private static void collect(JsonNode node, List<String> into) {
    if (node.isValueNode()) {
      into.add(node.asText());
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, into));
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              into.add("-" + name);
              collect(node.path(name), into);
            });
  }
}
