package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.Command;
import io.github.lockscope.proof.Library;
import io.github.lockscope.proof.LibrarySources;
import io.github.lockscope.proof.peers.ErrorPronePlugin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the benchmark compares with: javac compiles a library, and Error Prone writes a patch for
 * its locks.
 *
 * @param library the library, with the options that it takes
 * @param sources its sources and its class path
 * @param directory a directory for the patch and the classes
 * @param heap the largest heap
 */
record ErrorPronePatch(Library library, LibrarySources sources, Path directory, String heap)
    implements Program {

  /** How javac ends where the sources have errors. */
  private static final int ERRORS = 1;

  /**
   * The program, if it can do its work: the patch is written while the classes are, and where there
   * are errors, neither is.
   */
  static Optional<Program> of(Library library, LibrarySources sources, Path directory, String heap)
      throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("files"), argumentFile(sources.tree().javaFiles()));
    Program program = new ErrorPronePatch(library, sources, directory, heap);
    Command command = program.with("-Xlog:disable");
    if (command.run().exitCode() == ERRORS) {
      return Optional.empty();
    }
    command.succeed();
    return Optional.of(program);
  }

  @Override
  public Command with(String option) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    words.addAll(List.of("-J-Xmx" + heap, "-J" + option));
    words.addAll(List.of("-proc:none", "-implicit:none", "-nowarn"));
    words.addAll(List.of("-encoding", sources.tree().encoding().name()));
    words.addAll(List.of("-classpath", classPath()));
    words.addAll(List.of("-d", directory.resolve("classes").toString()));
    words.addAll(library.options());
    words.addAll(ErrorPronePlugin.patchOptions(directory));
    words.add("@" + directory.resolve("files"));
    return Command.in(directory, words);
  }

  private String classPath() {
    return sources.classPath().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** More files than fit on a command line. */
  static String argumentFile(List<Path> files) {
    return files.stream()
        .map(file -> '"' + file.toString().replace("\\", "\\\\") + '"')
        .collect(Collectors.joining("\n"));
  }
}
