package io.github.lockscope.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files below one directory.
 *
 * @param root the directory
 */
public record SourceTree(Path root) {

  /** A file that is not the same in two trees; a file that is missing has no text. */
  record Change(String path, String before, String after) {}

  /** The files of this tree and another one that differ in any byte, or that one of them lacks. */
  List<Change> changesTo(SourceTree other) {
    NavigableSet<String> paths = new TreeSet<>();
    Stream.of(this, other)
        .forEach(tree -> tree.files().stream().map(tree::nameOf).forEach(paths::add));
    return paths.stream()
        .filter(path -> !isSame(root.resolve(path), other.root.resolve(path)))
        .map(path -> new Change(path, text(root.resolve(path)), text(other.root.resolve(path))))
        .toList();
  }

  /** Its Java files, sorted. */
  public List<Path> javaFiles() {
    return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  /** The path of a file in this tree, with slashes. */
  public String nameOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Copies all files to a directory, which is emptied first. */
  public SourceTree copyTo(Path directory) {
    try {
      new SourceTree(directory).delete();
      for (Path file : files()) {
        Path copy = directory.resolve(root.relativize(file).toString());
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.copy(file, copy);
      }
      return new SourceTree(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the directory with all that is in it, if it is there. */
  public void delete() throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** UTF-8 where all Java files are, or else the encoding in which any bytes are text. */
  public Charset encoding() {
    boolean utf8 =
        javaFiles().stream()
            .allMatch(file -> encodingOf(read(file)).equals(StandardCharsets.UTF_8));
    return utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.exists(file) && Files.exists(other) && Files.mismatch(file, other) < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    if (!Files.exists(file)) {
      return "";
    }
    byte[] bytes = read(file);
    return new String(bytes, encodingOf(bytes));
  }

  private static Charset encodingOf(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
