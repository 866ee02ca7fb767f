package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a run by the types that they declare, found by the rules for names in Java. */
final class SourceTree {
  private final Map<String, List<JavaFile>> bySimpleName = new HashMap<>();

  /** Batches ask from several threads. */
  private final Map<JavaFile, Optional<Outline>> outlines = new ConcurrentHashMap<>();

  private final LockFilter filter;
  private final Optional<Charset> wanted;

  SourceTree(Collection<JavaFile> files, LockFilter filter, Optional<Charset> wanted) {
    this.filter = filter;
    this.wanted = wanted;
    for (JavaFile file : files) {
      bySimpleName.computeIfAbsent(file.simpleName(), name -> new ArrayList<>(1)).add(file);
    }
  }

  Source read(JavaFile file) throws IOException {
    return Source.read(file, wanted);
  }

  /** What a file may have to do with locks. */
  LockWords words(Source source) {
    return filter.words(source.bytes(), wanted);
  }

  /** The outline of a file already read; empty where it has no text. */
  Optional<Outline> outline(Source source) {
    return outlines.computeIfAbsent(source.file(), file -> outlineOf(source));
  }

  /**
   * The outline of a file, read on first use; empty where it cannot be read. It is then missing as
   * context, no more: if it is of interest itself, reading it reports that.
   */
  Optional<Outline> outline(JavaFile file) {
    return outlines.computeIfAbsent(
        file,
        unread -> {
          try {
            return outlineOf(read(unread));
          } catch (IOException e) {
            return Optional.empty();
          }
        });
  }

  private Optional<Outline> outlineOf(Source source) {
    return source
        .text()
        .map(
            text ->
                Outliner.outline(text, name -> bySimpleName.containsKey(name) || isLockType(name)));
  }

  /**
   * The declarations of a file with empty bodies; nothing where it cannot be read. They are read
   * again whenever they are asked for: those of all files would not always fit into memory.
   */
  String declarations(JavaFile file) {
    try {
      return read(file).text().map(Outliner::declarations).orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether a simple name is that of a library's lock type. */
  boolean isLockType(String name) {
    return filter.isType(name);
  }

  /** The files that declare the types with some simple names, as one file uses them. */
  List<JavaFile> declaring(JavaFile from, Outline outline, Set<String> names) {
    List<JavaFile> files = new ArrayList<>();
    for (String name : names) {
      declaring(from, outline, name).ifPresent(files::add);
    }
    return files;
  }

  /** Single imports shadow the package, which shadows imports on demand (JLS 6.4.1). */
  private Optional<JavaFile> declaring(JavaFile from, Outline outline, String name) {
    for (String imported : outline.imports()) {
      if (imported.endsWith("." + name) && !imported.startsWith("static ")) {
        return imported(from, imported);
      }
    }
    Optional<JavaFile> found = inPackage(from, outline.packageName(), name);
    for (String imported : outline.imports()) {
      if (found.isPresent()) {
        break;
      }
      if (imported.endsWith(".*") && !imported.startsWith("static ")) {
        found = inPackage(from, imported.substring(0, imported.length() - 2), name);
      }
    }
    return found;
  }

  /** The file of an imported type, or of the type around an imported member. */
  Optional<JavaFile> imported(JavaFile from, String imported) {
    String name = imported.startsWith("static ") ? imported.substring(7) : imported;
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.')) {
      Optional<JavaFile> found = inPackage(from, name.substring(0, dot), name.substring(dot + 1));
      if (found.isPresent()) {
        return found;
      }
      name = name.substring(0, dot);
    }
    return Optional.empty();
  }

  /** The file of a type; of several, such as one a module, that nearest to the asking file. */
  private Optional<JavaFile> inPackage(JavaFile from, String packageName, String name) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    JavaFile nearest = null;
    int most = -1;
    for (JavaFile file : bySimpleName.getOrDefault(name, List.of())) {
      int shared = sharedFolders(from, file);
      boolean plausible =
          file.folder().equals(from.folder())
              || (("/" + file.folder()).endsWith("/" + folder) && !folder.isEmpty());
      if (shared > most && plausible && declares(file, packageName, name)) {
        nearest = file;
        most = shared;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean declares(JavaFile file, String packageName, String name) {
    return outline(file)
        .filter(it -> it.packageName().equals(packageName) && it.types().contains(name))
        .isPresent();
  }

  private static int sharedFolders(JavaFile one, JavaFile other) {
    String a = one.folder();
    String b = other.folder();
    int shared = 0;
    for (int i = 0; i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i); i++) {
      shared += a.charAt(i) == '/' ? 1 : 0;
    }
    return shared;
  }
}
