package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Command;
import io.github.lockscope.proof.Maven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A published tool. It runs with its own class path in a process of its own: what the tools need
 * does not go together.
 *
 * @param artifacts it and what overrides its own dependencies: group, artifact and version
 */
record Tool(List<String> artifacts) {
  private static final Path DIRECTORY = Path.of("target/tools").toAbsolutePath();

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>io.github.lockscope.proof</groupId>
        <artifactId>tool</artifactId>
        <version>1</version>
        <dependencies>
      %s
        </dependencies>
      </project>
      """;

  private static final String DEPENDENCY =
      """
          <dependency>
            <groupId>%s</groupId>
            <artifactId>%s</artifactId>
            <version>%s</version>
          </dependency>\
      """;

  Tool {
    artifacts = List.copyOf(artifacts);
  }

  /** Its class path, resolved through Maven the first time. */
  String classPath() {
    Path directory = DIRECTORY.resolve(String.join("+", artifacts).replace(':', '_'));
    Path classPath = directory.resolve("classpath.txt");
    try {
      if (!Files.exists(classPath)) {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("pom.xml"), pom());
        Path resolved = directory.resolve("classpath.resolved");
        Maven.command(
                directory,
                List.of(
                    "-q",
                    Maven.DEPENDENCY_PLUGIN + ":build-classpath",
                    "-DincludeScope=runtime",
                    "-Dmdep.outputFile=" + resolved))
            .succeed();
        // Last, because it marks the directory as complete.
        Files.move(resolved, classPath);
      }
      return Files.readString(classPath).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run of one of its programs in a directory. */
  Command command(Path directory, String mainClass, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It does not run for long enough to be worth compiling well.
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    words.addAll(List.of("-cp", classPath(), mainClass));
    words.addAll(arguments);
    return Command.in(directory, words);
  }

  private String pom() {
    return POM.formatted(
        artifacts.stream()
            .map(artifact -> DEPENDENCY.formatted((Object[]) artifact.split(":", -1)))
            .collect(Collectors.joining("\n")));
  }

  /** The version that the build pins. */
  static String version(String tool) {
    return Optional.ofNullable(System.getProperty("version." + tool))
        .orElseThrow(() -> new IllegalStateException("Without -Dversion." + tool));
  }
}
