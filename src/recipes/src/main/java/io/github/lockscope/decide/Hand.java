package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Receiver;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What tells which lock is held where one is taken after the other.
 *
 * @param node the variable by which the lock is found
 * @param stamp the variable that keeps its stamp, where it has one
 */
record Hand(Receiver.Local node, Optional<Receiver.Local> stamp) {
  /** The variables that tell which lock a call is on, if they alone do. */
  static Optional<Hand> of(LockCall call) {
    boolean isPlain =
        call.direct()
            .allParts()
            .allMatch(
                part ->
                    part instanceof Receiver.Local
                        || part instanceof Receiver.View
                        || (part instanceof Receiver.Field field && field.lasts()));
    Optional<Receiver.Local> stamp = call.stamp().map(Receiver.Local.class::cast);
    return call.direct()
        .allParts()
        .filter(Receiver.Local.class::isInstance)
        .map(Receiver.Local.class::cast)
        .findFirst()
        .filter(node -> isPlain && stamp.isPresent() == call.operation().stamped())
        .map(node -> new Hand(node, stamp));
  }

  /** The names of the variables. */
  Set<String> names() {
    return Stream.concat(Stream.of(node), stamp.stream())
        .map(Receiver.Local::name)
        .collect(Collectors.toSet());
  }

  /**
   * {@code at = next; stamp = nextStamp;}: whether statements start with making this the other
   * hand. Nothing of that can fail.
   */
  boolean isSetTo(Hand next, List<Statement> statements) {
    Set<String> names = names();
    if (names.size() != next.names().size() || statements.size() < names.size()) {
      return false;
    }
    Set<String> set = new HashSet<>();
    for (Statement statement : statements.subList(0, names.size())) {
      if (isSetTo(node, next.node, statement)) {
        set.add(node.name());
      } else if (stamp.isPresent() && isSetTo(stamp.get(), next.stamp.orElseThrow(), statement)) {
        set.add(stamp.get().name());
      }
    }
    return set.equals(names);
  }

  private static boolean isSetTo(Receiver.Local own, Receiver.Local next, Statement statement) {
    return statement instanceof J.Assignment assignment
        && assignment.getVariable() instanceof J.Identifier variable
        && variable.getSimpleName().equals(own.name())
        && assignment.getAssignment().unwrap() instanceof J.Identifier value
        && value.getSimpleName().equals(next.name());
  }
}
