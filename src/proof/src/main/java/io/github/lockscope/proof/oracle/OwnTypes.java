package io.github.lockscope.proof.oracle;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The types of a program, as opposed to those of the platform.
 *
 * @param byName class files by internal name
 */
record OwnTypes(Map<String, ClassNode> byName) {

  static OwnTypes of(Compiled compiled) {
    Map<String, ClassNode> byName = new TreeMap<>();
    for (byte[] bytes : compiled.classes().values()) {
      ClassNode type = new ClassNode();
      new ClassReader(bytes).accept(type, 0);
      byName.put(type.name, type);
    }
    return new OwnTypes(byName);
  }

  Collection<ClassNode> all() {
    return byName.values();
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Whether a type is a platform type or inherits from it; the name is an internal one. */
  boolean isA(String name, Class<?> platformType) {
    return isA(name, platformType.getName());
  }

  /** Whether a type, by its internal name, is another, by its binary name, or inherits from it. */
  boolean isA(String name, String type) {
    if (name.replace('/', '.').equals(type)) {
      return true;
    }
    ClassNode own = byName.get(name);
    if (own != null) {
      return Stream.concat(Stream.of(own.superName), own.interfaces.stream())
          .anyMatch(parent -> isA(parent, type));
    }
    return !name.startsWith("[")
        && platformClass(type)
            .flatMap(platform -> platformClass(name).filter(platform::isAssignableFrom))
            .isPresent();
  }

  /** A field of these types, looked up as the virtual machine does, but for interfaces. */
  Optional<FieldNode> field(String owner, String name) {
    ClassNode type = byName.get(owner);
    if (type == null) {
      return Optional.empty();
    }
    Optional<FieldNode> here =
        type.fields.stream().filter(field -> field.name.equals(name)).findFirst();
    return here.isPresent() ? here : field(type.superName, name);
  }

  Optional<MethodNode> method(String owner, String name, String descriptor) {
    return Optional.ofNullable(byName.get(owner)).stream()
        .flatMap(type -> type.methods.stream())
        .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
        .findFirst();
  }

  private static Optional<Class<?>> platformClass(String name) {
    try {
      return Optional.of(
          Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
