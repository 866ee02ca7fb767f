package io.github.lockscope;

import io.github.lockscope.decide.Decider;
import io.github.lockscope.flow.FlowFile;
import io.github.lockscope.site.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.tree.J;

/** Counts the files for whose sites the flow analysis builds a model. */
final class ModelCount {
  private int files;
  private int withSites;
  private int withModel;
  private int models;

  private ModelCount() {}

  /**
   * Decides all sites of a directory and prints the counts.
   *
   * @param arguments the directory, the class path of its sources
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    List<Path> classPath =
        Arrays.stream(arguments[1].split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    List<Path> sources;
    try (Stream<Path> all = Files.walk(root)) {
      sources = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    ModelCount count = new ModelCount();
    JavaParser.fromJavaVersion()
        .classpath(classPath)
        .logCompilationWarningsAndErrors(false)
        .build()
        .parse(sources, root, new InMemoryExecutionContext(error -> {}))
        .forEach(count::add);
    System.out.println(count);
  }

  private void add(SourceFile source) {
    files++;
    if (source instanceof J.CompilationUnit file) {
      int before = models;
      if (!Decider.decide(file, Settings.DEFAULT, this::read).isEmpty()) {
        withSites++;
      }
      if (models > before) {
        withModel++;
      }
    }
  }

  private FlowFile read(String text) {
    models++;
    return FlowFile.parse(text);
  }

  @Override
  public String toString() {
    return "%d Java files, %d have lock sites, and for %d of these Spoon builds a model, %d in all"
        .formatted(files, withSites, withModel, models);
  }
}
