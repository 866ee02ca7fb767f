package io.github.lockscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the Java files that the PATHs of a command line stand for, each once however often it is
 * reached.
 *
 * <p>Links to directories are not followed: {@code git apply} refuses paths beyond a link, and a
 * tree without them cannot loop. A link to a file stands for that file, and is left out where it
 * leads out of the PATHs: nobody asked for a change there. Hidden entries and the output
 * directories of Maven and Gradle are left out.
 */
final class JavaFiles {
  private final Path base;
  private final List<Path> roots;
  private final TreeMap<String, JavaFile> files = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> linksOut = new ArrayList<>();

  private JavaFiles(Path base, List<Path> roots) {
    this.base = base;
    this.roots = roots;
  }

  /**
   * Looks below every PATH.
   *
   * @throws UsageError for a PATH that does not exist or holds no Java file
   */
  static JavaFiles find(List<Path> paths, Path workingDirectory) {
    List<Path> roots = new ArrayList<>();
    for (Path path : paths) {
      roots.add(realRoot(path, workingDirectory));
    }
    JavaFiles found = new JavaFiles(baseOf(roots, real(workingDirectory)), roots);
    for (int i = 0; i < roots.size(); i++) {
      if (!found.add(roots.get(i))) {
        throw new UsageError("no Java file in '" + paths.get(i) + "'");
      }
    }
    return found;
  }

  /** The files in the order of their names. */
  Collection<JavaFile> files() {
    return files.values();
  }

  /** What could not be listed or is not a file, in the order of the names. */
  List<Failure> failures() {
    return failures.stream().sorted(Comparator.comparing(Failure::name)).toList();
  }

  /** The links that are left out because their files are elsewhere, in the order of the names. */
  List<String> linksOut() {
    return linksOut.stream().sorted().toList();
  }

  private static Path realRoot(Path path, Path workingDirectory) {
    if (path.toString().isEmpty()) {
      // An unset variable of a script must not come to mean all files there are.
      throw new UsageError("a PATH is empty; for this directory give '.'");
    }
    Path resolved = workingDirectory.resolve(path);
    if (!Files.exists(resolved)) {
      throw new UsageError("no such file or directory: '" + path + "'");
    }
    if (Files.isRegularFile(resolved) && !isJava(resolved)) {
      throw new UsageError("not a Java file: '" + path + "'");
    }
    return real(resolved);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UsageError("cannot be read: '" + path + "' (" + reason(e) + ")");
    }
  }

  /** The working directory where it holds every root, else the innermost directory that does. */
  private static Path baseOf(List<Path> roots, Path workingDirectory) {
    if (roots.stream().allMatch(root -> root.startsWith(workingDirectory))) {
      return workingDirectory;
    }
    Path first = roots.get(0);
    Path base = Files.isDirectory(first) ? first : parent(first);
    for (Path root : roots) {
      while (!root.startsWith(base)) {
        base = parent(base);
      }
      // A root that is a file named like the base cannot hold it.
      base = root.equals(base) && !Files.isDirectory(root) ? parent(base) : base;
    }
    return base;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  /** Says whether there was any Java file, whether or not it was already known. */
  private boolean add(Path root) {
    if (Files.isDirectory(root)) {
      return walk(root);
    }
    addFile(root);
    return true;
  }

  private boolean walk(Path directory) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(directory)) {
      entries = listed.toList();
    } catch (IOException | UncheckedIOException e) {
      failures.add(new Failure(name(directory), "cannot be listed: " + reason(e)));
      return true;
    }
    boolean any = false;
    for (Path entry : entries) {
      if (fileName(entry).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        any |= !isBuildOutput(entry) && walk(entry);
      } else if (isJava(entry) && !Files.isDirectory(entry)) {
        addFile(entry);
        any = true;
      }
    }
    return any;
  }

  private void addFile(Path entry) {
    try {
      Path real = entry.toRealPath();
      if (!Files.isRegularFile(real)) {
        failures.add(new Failure(name(entry), "is not a file"));
      } else if (roots.stream().noneMatch(real::startsWith)) {
        linksOut.add(name(entry));
      } else if (seen.add(real)) {
        String name = name(real);
        files.put(name, new JavaFile(real, name));
      }
    } catch (IOException e) {
      failures.add(new Failure(name(entry), "cannot be read: " + reason(e)));
    }
  }

  private static boolean isJava(Path file) {
    return fileName(file).endsWith(".java");
  }

  private static boolean isBuildOutput(Path directory) {
    return switch (fileName(directory)) {
      case "target" -> Files.exists(directory.resolveSibling("pom.xml"));
      case "build" ->
          Files.exists(directory.resolveSibling("build.gradle"))
              || Files.exists(directory.resolveSibling("build.gradle.kts"));
      default -> false;
    };
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private String name(Path path) {
    String name = base.relativize(path).toString();
    return name.isEmpty() ? "." : name.replace(path.getFileSystem().getSeparator(), "/");
  }

  /** What an exception says, without the path that most of them repeat. */
  static String reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
