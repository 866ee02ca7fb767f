package io.github.lockscope.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line, run through its launcher as a user runs it.
 *
 * @param root the root of this repository, where the launcher is
 */
public record Lockscope(Path root) {

  /** The launcher of the repository that this build runs in. */
  public static Lockscope ofThisBuild() {
    return new Lockscope(
        Path.of(System.getProperty("lockscope.root", "")).toAbsolutePath().normalize());
  }

  List<Site> scan(Path tree) {
    return Site.readCsv(command(tree, "scan", "--all", "--format", "csv").succeed());
  }

  void apply(Path tree) {
    command(tree, "apply").succeed();
  }

  /** Makes a review of what the plugin has left in a project. */
  void reviewPluginRun(Path project) {
    words(project, List.of("review", "target/rewrite")).succeed();
  }

  /** A command on a tree, run in it: paths in what it prints are relative to the tree. */
  public Command command(Path tree, String... subcommand) {
    return words(tree, Stream.concat(Stream.of(subcommand), Stream.of(".")).toList());
  }

  private Command words(Path directory, List<String> subcommand) {
    List<String> words = new ArrayList<>();
    words.add(root.resolve("lockscope").toString());
    words.addAll(subcommand);
    return Command.in(directory, words);
  }
}
