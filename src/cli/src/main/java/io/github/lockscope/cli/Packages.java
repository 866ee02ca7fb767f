package io.github.lockscope.cli;

import java.lang.module.ModuleFinder;
import java.util.HashSet;
import java.util.Set;

/** What imports tell about packages. */
final class Packages {
  private static final Set<String> OF_JDK = ofJdk();

  private Packages() {}

  private static Set<String> ofJdk() {
    Set<String> packages = new HashSet<>();
    ModuleFinder.ofSystem()
        .findAll()
        .forEach(module -> packages.addAll(module.descriptor().packages()));
    return packages;
  }

  static boolean isOfJdk(String packageName) {
    return OF_JDK.contains(packageName);
  }

  /** The package of an imported type or member, by the convention that types are capitalised. */
  static String of(String imported) {
    String name = imported.startsWith("static ") ? imported.substring(7) : imported;
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      if (Character.isUpperCase(name.charAt(start))) {
        break;
      }
      start = dot + 1;
    }
    return name.substring(0, Math.max(0, start - 1));
  }
}
