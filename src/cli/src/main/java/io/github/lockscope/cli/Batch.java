package io.github.lockscope.cli;

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
  private final List<Source> sources = new ArrayList<>();
  private final Map<JavaFile, Outline> context = new LinkedHashMap<>();
  private final Map<String, JavaFile> types = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private int size;

  private Batch(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * Divides sources, each with its context, into batches, the same ones whatever the machine. Two
   * files that declare the same type never meet in one: the compiler would look into the first
   * only.
   */
  static List<Batch> divide(List<Source> sources, List<Set<JavaFile>> contexts, SourceTree tree) {
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      Set<JavaFile> context = contexts.get(i);
      Batch taker =
          batches.stream()
              .filter(batch -> batch.hasRoomFor(source, context))
              .findFirst()
              .orElseGet(
                  () -> {
                    Batch batch = new Batch(tree);
                    batches.add(batch);
                    return batch;
                  });
      taker.add(source, context);
    }
    return batches;
  }

  private boolean hasRoomFor(Source source, Set<JavaFile> wanted) {
    return size + source.bytes().length <= ROOM
        && agrees(source.file())
        && wanted.stream().allMatch(this::agrees);
  }

  private boolean agrees(JavaFile file) {
    Outline outline = tree.outline(file).orElse(null);
    return outline == null
        || outline.types().stream()
            .map(outline::qualified)
            .allMatch(type -> types.getOrDefault(type, file).equals(file));
  }

  private void add(Source source, Set<JavaFile> wanted) {
    sources.add(source);
    size += source.bytes().length;
    declare(source.file());
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

  List<Source> sources() {
    return sources;
  }

  /** What else the parser has to see: by name, the text of each file of the context. */
  Map<String, String> contextTexts() {
    Set<JavaFile> parsedWhole = new HashSet<>();
    sources.forEach(source -> parsedWhole.add(source.file()));
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
    return text.append(outline.declarations()).toString();
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
    for (Source source : sources) {
      tree.outline(source).map(Outline::imports).orElse(List.of()).stream()
          .map(Packages::of)
          .filter(name -> !name.isEmpty() && !Packages.isOfJdk(name) && !packages.contains(name))
          .forEach(absent::add);
    }
    absent.removeAll(types.keySet());
    return absent;
  }
}
