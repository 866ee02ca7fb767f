package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is published: for Java 8, as a module and a bundle, and with nothing to bring along. */
final class GuardJarIT {
  private static final String PACKAGE = "io.github.lockscope.guard";
  private static final Path JAR = Path.of(System.getProperty("guard.jar", ""));
  private static final int JAVA_8 = 52;
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
  private static final Pattern NOT_NEEDED_TO_RUN =
      Pattern.compile("<scope>(provided|test)</scope>");

  @Test
  void everyClassRunsOnJava8() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<JarEntry> classes =
          jar.stream()
              .filter(entry -> entry.getName().endsWith(".class"))
              .filter(entry -> !entry.getName().equals("module-info.class"))
              .toList();
      assertFalse(classes.isEmpty());
      for (JarEntry type : classes) {
        assertEquals(JAVA_8, classFileVersion(jar, type), type::getName);
      }
    }
  }

  @Test
  void isAModuleThatNeedsOnlyTheJdkToRun() {
    ModuleDescriptor module =
        ModuleFinder.of(JAR).find(PACKAGE).orElseThrow(AssertionError::new).descriptor();
    assertFalse(module.isAutomatic());
    assertEquals(
        Set.of(PACKAGE),
        module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
    assertEquals(
        Set.of("java.base"),
        module.requires().stream()
            .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
            .map(Requires::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void isABundleThatImportsNothing() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes headers = jar.getManifest().getMainAttributes();
      assertEquals(PACKAGE, headers.getValue("Bundle-SymbolicName"));
      String exports = String.valueOf(headers.getValue("Export-Package"));
      assertTrue(exports.startsWith(PACKAGE + ";version="), exports);
      String imports = String.valueOf(headers.getValue("Import-Package"));
      assertFalse(imports.contains("errorprone") || imports.contains("jspecify"), imports);
    }
  }

  @Test
  void bringsNoDependencies() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      JarEntry pom = jar.getJarEntry("META-INF/maven/io.github.lockscope/lockscope-guard/pom.xml");
      String text = new String(jar.getInputStream(pom).readAllBytes(), StandardCharsets.UTF_8);
      List<String> dependencies =
          DEPENDENCY.matcher(text).results().map(MatchResult::group).toList();
      assertFalse(dependencies.isEmpty());
      for (String dependency : dependencies) {
        assertTrue(NOT_NEEDED_TO_RUN.matcher(dependency).find(), dependency);
      }
    }
  }

  private static int classFileVersion(JarFile jar, JarEntry type) throws IOException {
    try (DataInputStream bytes = new DataInputStream(jar.getInputStream(type))) {
      bytes.readInt(); // magic
      bytes.readUnsignedShort(); // minor version
      return bytes.readUnsignedShort();
    }
  }
}
