package io.github.lockscope.proof.hostile;

import io.github.lockscope.proof.Command;
import io.github.lockscope.proof.Lockscope;
import io.github.lockscope.proof.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Hostile files in a directory, for the command line to work on.
 *
 * @param root the directory
 * @param files the files as they were
 * @param javaHome the JDK that the command line runs on
 */
record HostileTree(Path root, List<HostileFile> files, Path javaHome) {
  private static final int INCOMPLETE = 3;

  static HostileTree write(Path root, List<HostileFile> files, Path javaHome) {
    for (HostileFile file : files) {
      try {
        Path path = root.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new HostileTree(root, files, javaHome);
  }

  /** Some of the files as they are now, in another directory. */
  HostileTree copyTo(Path directory, List<HostileFile> some) {
    List<HostileFile> now =
        some.stream()
            .map(
                file ->
                    new HostileFile(
                        file.path(),
                        text(file, StandardCharsets.ISO_8859_1),
                        StandardCharsets.ISO_8859_1,
                        file.fate()))
            .toList();
    return write(directory, now, javaHome);
  }

  /** The rows of each file, in its order; only files that cannot be done make it say so. */
  SortedMap<String, List<Site>> scan(String... options) {
    return Site.readCsv(run("scan --all --format csv", options)).stream()
        .collect(Collectors.groupingBy(Site::path, TreeMap::new, Collectors.toList()));
  }

  String diff(String... options) {
    return run("diff", options);
  }

  void apply(String... options) {
    run("apply", options);
  }

  private String run(String command, String... options) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    Collections.addAll(words, options);
    Command.Outcome outcome =
        Lockscope.ofThisBuild()
            .command(root, words.toArray(String[]::new))
            .with("JAVA_HOME", javaHome.toString())
            .run();
    if (outcome.exitCode() != 0 && outcome.exitCode() != INCOMPLETE) {
      throw new IllegalStateException(words + " ends with " + outcome);
    }
    return outcome.output();
  }

  /** The texts of all files as they are now. */
  Map<String, String> texts() {
    return files.stream()
        .collect(Collectors.toMap(HostileFile::path, file -> text(file, file.charset())));
  }

  private String text(HostileFile file, Charset charset) {
    try {
      return new String(Files.readAllBytes(root.resolve(file.path())), charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
