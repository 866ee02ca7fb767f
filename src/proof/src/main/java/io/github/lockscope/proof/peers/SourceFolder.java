package io.github.lockscope.proof.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sources as files, for as long as a tool needs them.
 *
 * @param root the directory to which their paths are relative
 * @param classes a directory beside it, for what is made of them
 * @param paths their paths
 */
record SourceFolder(Path root, Path classes, List<String> paths) implements AutoCloseable {

  SourceFolder {
    paths = List.copyOf(paths);
  }

  static SourceFolder of(Map<String, String> sources) {
    try {
      Path directory = Files.createTempDirectory("lockscope").toRealPath();
      Path root = Files.createDirectory(directory.resolve("sources"));
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = root.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
      return new SourceFolder(
          root,
          Files.createDirectory(directory.resolve("classes")),
          sources.keySet().stream().sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts as they are now, by path. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    try {
      for (String path : paths) {
        texts.put(path, Files.readString(root.resolve(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(root.getParent())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
