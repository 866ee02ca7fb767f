package io.github.lockscope.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository that holds the artifacts of this build and, by links, everything that
 * the user's own one holds: nothing is downloaded twice, and nothing of ours is left behind in it.
 */
final class LocalRepository {
  private LocalRepository() {}

  /** The repository in which this build has put its artifacts, completed by links. */
  static Path ofThisBuild() throws IOException {
    Path repository = Path.of(System.getProperty("local.repository.build"));
    link(Path.of(System.getProperty("local.repository.user")), repository);
    return repository;
  }

  private static void link(Path from, Path to) throws IOException {
    List<Path> directories;
    try (Stream<Path> children = Files.list(from)) {
      directories = children.filter(Files::isDirectory).toList();
    }
    for (Path directory : directories) {
      Path link = to.resolve(directory.getFileName());
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, directory.toAbsolutePath());
      } else if (!Files.isSymbolicLink(link)) {
        link(directory, link);
      }
    }
  }
}
