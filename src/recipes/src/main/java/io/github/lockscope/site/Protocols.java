package io.github.lockscope.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * The kinds of locks that are looked for.
 *
 * @param active all of them, the usual ones first
 * @param methods the names of all their methods
 */
public record Protocols(List<Protocol> active, Set<String> methods) {
  /** Those of {@code java.util.concurrent.locks} only. */
  public static final Protocols USUAL = new Protocols(KnownProtocols.ALWAYS);

  private Protocols(List<Protocol> active) {
    this(
        List.copyOf(active),
        active.stream()
            .flatMap(protocol -> protocol.operations().keySet().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The usual ones, and others.
   *
   * @param requested names of known protocols, or definitions
   * @throws IllegalArgumentException with a message for the user if one of them is neither
   */
  public static Protocols with(List<String> requested) {
    List<Protocol> active = new ArrayList<>(KnownProtocols.ALWAYS);
    for (String request : requested) {
      Protocol protocol = requested(request);
      for (Protocol other : active) {
        if (!other.equals(protocol) && other.type().equals(protocol.type())) {
          rejectSharedMethods(request, protocol, other);
        }
      }
      if (!active.contains(protocol)) {
        active.add(protocol);
      }
    }
    return new Protocols(active);
  }

  private static Protocol requested(String request) {
    return KnownProtocols.ON_REQUEST.stream()
        .filter(known -> known.name().equals(request))
        .findFirst()
        .or(() -> ProtocolDefinition.read(request))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no protocol '%s'; known are %s, and others are defined like %s"
                        .formatted(
                            request,
                            KnownProtocols.ON_REQUEST.stream()
                                .map(Protocol::name)
                                .collect(Collectors.joining(", ")),
                            ProtocolDefinition.EXAMPLE)));
  }

  /** A method of two protocols would count as the first one's only. */
  private static void rejectSharedMethods(String request, Protocol protocol, Protocol other) {
    for (String method : protocol.operations().keySet()) {
      if (other.operations().containsKey(method)) {
        throw new IllegalArgumentException(
            "protocol '%s' defines %s, which another protocol of the same type has already"
                .formatted(request, method));
      }
    }
  }

  /** Whether some protocol has a method of this name: the cheapest question to ask first. */
  public boolean mention(String methodName) {
    return methods.contains(methodName);
  }

  /** The protocol that a resolved method belongs to. */
  public Optional<Protocol> of(JavaType.Method method) {
    return active.stream().filter(protocol -> protocol.operation(method).isPresent()).findFirst();
  }

  /** The protocol that an unresolved call would belong to if its receiver were such a lock. */
  public Optional<Protocol> ofUnresolved(
      String methodName, int argumentCount, JavaSourceFile file) {
    return active.stream()
        .filter(protocol -> protocol.operations().containsKey(methodName))
        .filter(
            protocol ->
                protocol.equals(KnownProtocols.LOCK)
                    // `lock(x)` and the like with one argument are other things: file locks,
                    // helpers.
                    ? argumentCount == 0 || argumentCount == 2
                    : !KnownProtocols.ALWAYS.contains(protocol) && protocol.isImportedBy(file))
        .findFirst();
  }
}
