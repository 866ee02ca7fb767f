package io.github.lockscope.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that runs this build, for builds of its own. */
public final class Maven {
  /** The plugin that copies artifacts and resolves class paths. */
  public static final String DEPENDENCY_PLUGIN =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0";

  private Maven() {}

  /**
   * A run of Maven.
   *
   * @param project the directory of the project to build
   * @param arguments goals and options
   */
  public static Command command(Path project, List<String> arguments) {
    List<String> words = new ArrayList<>();
    String home = System.getProperty("maven.home");
    words.add(home == null ? "mvn" : Path.of(home, "bin", "mvn").toString());
    words.add("-B");
    words.addAll(arguments);
    return Command.in(project, words)
        // Without it Maven would look upwards and take the settings of this repository.
        .with("MAVEN_BASEDIR", project.toString())
        .with("JAVA_HOME", System.getProperty("java.home"));
  }
}
