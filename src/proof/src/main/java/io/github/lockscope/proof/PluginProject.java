package io.github.lockscope.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Maven project that the OpenRewrite plugin runs on.
 *
 * @param directory where its POM is
 */
record PluginProject(Path directory) {

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>io.github.lockscope.proof</groupId>
        <artifactId>%s</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
      %s
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.14.1</version>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String DEPENDENCY =
      """
          <dependency>
            <groupId>$1</groupId>
            <artifactId>$2</artifactId>
            <version>$3</version>
            <scope>$4</scope>
          </dependency>""";

  /** A line of {@code dependency:list}, as in {@code org.ow2.asm:asm:jar:9.2:compile}. */
  private static final Pattern LISTED =
      Pattern.compile("^ +([^:]+):([^:]+):jar:([^:]+):(compile|provided)\\b.*$");

  /**
   * Lays out the sources of a library as a project of its own, committed.
   *
   * @param library the library
   * @param fetched the directory that {@link LibrarySources} were fetched to
   * @param directory where the project goes
   */
  static PluginProject of(Library library, Path fetched, Path directory) {
    try {
      new SourceTree(directory).delete();
      SourceTree sources = LibrarySources.fetch(library, fetched).tree();
      sources.copyTo(directory.resolve("src/main/java"));
      Files.writeString(
          directory.resolve("pom.xml"), POM.formatted(library.artifact(), dependencies(fetched)));
      Files.writeString(directory.resolve(".gitignore"), "target/\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PluginProject project = new PluginProject(directory);
    project.commit();
    return project;
  }

  /** All of them by name: what manages their versions is not in the project. */
  private static String dependencies(Path fetched) throws IOException {
    Path list = fetched.resolve("dependencies.txt");
    Maven.command(
            fetched,
            List.of(
                "-q",
                "-f",
                "library.pom",
                Maven.DEPENDENCY_PLUGIN + ":list",
                "-DincludeScope=compile",
                "-DoutputFile=" + list))
        .succeed();
    return Files.readString(list)
        .lines()
        .map(LISTED::matcher)
        .filter(line -> line.matches())
        .map(line -> line.replaceFirst(DEPENDENCY))
        .collect(Collectors.joining("\n"));
  }

  /** Makes it a repository of its own: the plugin looks for one, and leaves out what it ignores. */
  void commit() {
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=user", "-c", "user.email=@", "commit", "-q", "-m", "Start");
  }

  private void git(String... arguments) {
    Command.in(directory, Stream.concat(Stream.of("git"), Stream.of(arguments)).toList()).succeed();
  }

  /** The data table of a name that the last run exported, as CSV. */
  String table(String name) throws IOException {
    try (Stream<Path> runs = Files.list(directory.resolve("target/rewrite/datatables"))) {
      Path latest = runs.sorted().reduce((earlier, later) -> later).orElseThrow();
      return Files.readString(latest.resolve(name + ".csv"));
    }
  }
}
