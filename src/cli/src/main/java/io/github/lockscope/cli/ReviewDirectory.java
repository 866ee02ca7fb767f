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
   * @throws UsageError where there cannot be one
   */
  ReviewDirectory(Path directory) {
    this.directory = directory;
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
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      try {
        // A reader finds the old bytes or the new ones.
        Path temporary = directory.resolve("." + file.getKey() + ".tmp");
        Files.write(temporary, file.getValue());
        Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UsageError("cannot write '" + path + "': " + JavaFiles.reason(e));
      }
    }
  }
}
