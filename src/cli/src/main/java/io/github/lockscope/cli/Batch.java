package io.github.lockscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files that are parsed together, with the outlines of those that they refer to. */
final class Batch {
  /** As large as lets a parser pay for its start-up, as small as lets several run side by side. */
  private static final int ROOM = 1 << 19;

  private final SourceTree tree;
  private final List<JavaFile> files = new ArrayList<>();
  private final Map<JavaFile, Outline> context = new LinkedHashMap<>();
  private final Map<String, JavaFile> types = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private long size;

  Batch(SourceTree tree) {
    this.tree = tree;
  }

  boolean hasRoomFor(Reading reading, Set<JavaFile> wanted) {
    return files.isEmpty()
        || (size + reading.size() <= ROOM
            && agrees(reading.file())
            && wanted.stream().allMatch(this::agrees));
  }

  /** Whether no other file of the batch declares the types of a file. */
  boolean agrees(JavaFile file) {
    Outline outline = tree.outline(file).orElse(null);
    return outline == null
        || outline.types().stream()
            .map(outline::qualified)
            .allMatch(type -> types.getOrDefault(type, file).equals(file));
  }

  void add(Reading reading, Set<JavaFile> wanted) {
    files.add(reading.file());
    size += reading.size();
    declare(reading.file());
    addContext(wanted);
  }

  /** Adds files of which only the outlines are parsed. */
  void addContext(Set<JavaFile> wanted) {
    for (JavaFile file : wanted) {
      // Even within one file's context, two modules can declare the same type.
      if (agrees(file)) {
        declare(file);
        tree.outline(file).ifPresent(outline -> context.put(file, outline));
      }
    }
  }

  private void declare(JavaFile file) {
    tree.outline(file)
        .ifPresent(
            outline -> {
              packages.add(outline.packageName());
              outline.types().forEach(type -> types.put(outline.qualified(type), file));
            });
  }

  Source read(JavaFile file) throws IOException {
    return tree.read(file);
  }

  List<JavaFile> files() {
    return files;
  }

  /** What else the parser has to see: by name, the text of each file of the context. */
  Map<String, String> contextTexts() {
    Set<JavaFile> parsedWhole = Set.copyOf(files);
    Map<String, String> texts = new LinkedHashMap<>();
    context.forEach(
        (file, outline) -> {
          if (!parsedWhole.contains(file)) {
            texts.put(file.name(), text(file, outline));
          }
        });
    for (String name : absentPackages()) {
      texts.put("absent/" + name + ".java", "package " + name + "; class Absent {}");
    }
    return texts;
  }

  private String text(JavaFile file, Outline outline) {
    StringBuilder text = new StringBuilder();
    if (!outline.packageName().isEmpty()) {
      text.append("package ").append(outline.packageName()).append(";\n");
    }
    for (String imported : outline.imports()) {
      if (Packages.isOfJdk(Packages.of(imported))
          || (packages.contains(Packages.of(imported)) && isOfUse(file, imported))) {
        text.append("import ").append(imported).append(";\n");
      }
    }
    return text.append(tree.declarations(file)).toString();
  }

  private boolean isOfUse(JavaFile file, String imported) {
    return imported.endsWith(".*")
        || tree.imported(file, imported).filter(types::containsValue).isPresent();
  }

  /**
   * The packages that imports name and nobody declares. The compiler looks for the types of a
   * package that does not exist in every module, a millisecond each; so we let it exist.
   */
  private Set<String> absentPackages() {
    Set<String> absent = new LinkedHashSet<>();
    for (JavaFile file : files) {
      tree.outline(file).map(Outline::imports).orElse(List.of()).stream()
          .map(Packages::of)
          .filter(name -> !name.isEmpty() && !Packages.isOfJdk(name) && !packages.contains(name))
          .forEach(absent::add);
    }
    absent.removeAll(types.keySet());
    return absent;
  }
}
