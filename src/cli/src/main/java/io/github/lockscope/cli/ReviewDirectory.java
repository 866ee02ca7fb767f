package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes the files of a review into a directory, each as a whole. */
final class ReviewDirectory {
  private final Path directory;

  /**
   * Makes sure that there is a directory to write to.
   *
   * @param base what its name is relative to
   * @param name its name as a user gave it
   * @throws UsageError where there cannot be one
   */
  ReviewDirectory(Path base, Path name) {
    this.directory = base.resolve(name);
    if (name.toString().isEmpty()) {
      // A script whose variable is unset does not mean the working directory.
      throw new UsageError("a review needs the name of a directory; for this one give '.'");
    }
    try {
      Files.createDirectories(directory);
    } catch (FileAlreadyExistsException e) {
      throw new UsageError(
          "cannot write a review to '" + directory + "': '" + e.getFile() + "' is no directory");
    } catch (IOException e) {
      throw new UsageError("cannot write a review to '" + directory + "': " + JavaFiles.reason(e));
    }
  }

  /**
   * Writes files, over earlier ones of the same names.
   *
   * @throws UsageError where one cannot be written
   */
  void write(Map<String, byte[]> files) {
    for (String name : files.keySet()) {
      if (Files.isDirectory(directory.resolve(name))) {
        throw new UsageError("cannot write '" + directory.resolve(name) + "': it is a directory");
      }
    }
    try {
      // A reader finds the old bytes or the new ones, and without room for all he finds the old.
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(temporary(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        replace(directory.resolve(name), temporary(name));
      }
    } finally {
      files.keySet().forEach(this::clear);
    }
  }

  private Path temporary(String name) {
    return directory.resolve("." + name + ".tmp");
  }

  private static void write(Path path, byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UsageError("cannot write '" + path + "': " + JavaFiles.reason(e));
    }
  }

  private static void replace(Path path, Path temporary) {
    try {
      Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageError("cannot write '" + path + "': " + JavaFiles.reason(e));
    }
  }

  private void clear(String name) {
    try {
      Files.deleteIfExists(temporary(name));
    } catch (IOException e) {
      throw new UsageError("cannot delete '" + temporary(name) + "': " + JavaFiles.reason(e));
    }
  }
}
