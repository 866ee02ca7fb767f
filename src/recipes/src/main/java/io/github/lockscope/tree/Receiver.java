package io.github.lockscope.tree;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an expression denotes, by symbols and not by text: two receivers are equal only if they are
 * reached in the same way from the same variables.
 */
public sealed interface Receiver {
  /** The instance of an enclosing class. */
  record This(String type) implements Receiver {}

  /** A local variable or a parameter, known by its declaration if that was found. */
  record Local(String name, Optional<UUID> declaration) implements Receiver {}

  /** A field of an instance. */
  record Field(Receiver target, String owner, String name, boolean lasts) implements Receiver {
    @Override
    public List<Receiver> parts() {
      return List.of(target);
    }
  }

  /** A static field. */
  record StaticField(String owner, String name, boolean lasts) implements Receiver {}

  /** A view that its owner hands out unchanged every time: {@code rw.readLock()}. */
  record View(Receiver target, String method) implements Receiver {
    @Override
    public List<Receiver> parts() {
      return List.of(target);
    }
  }

  /** An element of an array. */
  record Element(Receiver array, Receiver index) implements Receiver {
    @Override
    public List<Receiver> parts() {
      return List.of(array, index);
    }
  }

  /** A literal. */
  record Constant(String source) implements Receiver {}

  /** An operator without side effects on operands. */
  record Operation(String operator, List<Receiver> parts) implements Receiver {}

  /** {@code c ? a : b}, which may choose differently the second time. */
  record Choice(List<Receiver> parts) implements Receiver {}

  /** The result of a call, which may differ the second time. */
  record Call(String signature, List<Receiver> parts) implements Receiver {}

  /** A value that is another one each time: {@code new Lock()}, {@code queue.poll()}. */
  record Fresh(String origin, List<Receiver> parts) implements Receiver {}

  /** Anything else; equal to nothing but itself. */
  record Unreadable(UUID expression) implements Receiver {}

  /** What this receiver is reached through. */
  default List<Receiver> parts() {
    return List.of();
  }

  /** This receiver and all that it is reached through. */
  default Stream<Receiver> allParts() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Receiver::allParts));
  }

  /** Whether this receiver or something that it is reached through is such. */
  default boolean has(Predicate<Receiver> such) {
    return allParts().anyMatch(such);
  }

  /** Whether other methods can put another value where this is read. */
  default boolean isReplaceable() {
    return (this instanceof Field field && !field.lasts())
        || (this instanceof StaticField shared && !shared.lasts())
        || this instanceof Element;
  }

  /** The same without the instance that it belongs to: what may denote the same is equal then. */
  default Receiver ofAnyInstance() {
    if (this instanceof Field field) {
      return new Field(new This(""), field.owner(), field.name(), field.lasts());
    }
    if (this instanceof View view) {
      return new View(view.target().ofAnyInstance(), view.method());
    }
    return this instanceof Element element
        ? new Element(element.array().ofAnyInstance(), new Constant(""))
        : this;
  }

  /** Whether this denotes the same each time, unless one of its variables is assigned. */
  default boolean isFixed() {
    return allParts()
        .allMatch(
            part ->
                part instanceof Constant
                    || part instanceof Local
                    || part instanceof This
                    || part instanceof Operation
                    || (part instanceof Field field && field.lasts())
                    || (part instanceof StaticField shared && shared.lasts()));
  }
}
