package io.github.lockscope.proof;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The sources of a library and what they are compiled against.
 *
 * @param tree the unpacked sources jar
 * @param classPath the compile-scope dependencies in the library's own POM
 */
public record LibrarySources(SourceTree tree, List<Path> classPath) {

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>io.github.lockscope.proof</groupId>
        <artifactId>fetch</artifactId>
        <version>1</version>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-dependency-plugin</artifactId>
              <version>3.9.0</version>
              <configuration>
                <artifactItems>
                  <artifactItem>
                    <groupId>%1$s</groupId>
                    <artifactId>%2$s</artifactId>
                    <version>%3$s</version>
                    <classifier>sources</classifier>
                    <destFileName>sources.jar</destFileName>
                  </artifactItem>
                  <artifactItem>
                    <groupId>%1$s</groupId>
                    <artifactId>%2$s</artifactId>
                    <version>%3$s</version>
                    <type>pom</type>
                    <destFileName>library.pom</destFileName>
                  </artifactItem>
                </artifactItems>
                <outputDirectory>${project.basedir}</outputDirectory>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Copies what it is given. */
  public LibrarySources {
    classPath = List.copyOf(classPath);
  }

  /** Fetches a library through Maven, unless the directory has it already. */
  public static LibrarySources fetch(Library library, Path directory) {
    try {
      Path classPath = directory.resolve("classpath.txt");
      SourceTree tree = new SourceTree(directory.resolve("sources"));
      if (!Files.exists(classPath)) {
        Files.createDirectories(directory);
        Files.writeString(
            directory.resolve("pom.xml"),
            POM.formatted(library.group(), library.artifact(), library.version()));
        Maven.command(directory, List.of("-q", Maven.DEPENDENCY_PLUGIN + ":copy")).succeed();
        unpack(directory.resolve("sources.jar"), tree);
        // From the library's own POM, because it says what is optional or provided, too.
        Path fetched = directory.resolve("classpath.fetched");
        Maven.command(
                directory,
                List.of(
                    "-q",
                    "-f",
                    "library.pom",
                    Maven.DEPENDENCY_PLUGIN + ":build-classpath",
                    "-DincludeScope=compile",
                    "-Dmdep.outputFile=" + fetched))
            .succeed();
        // Last, because it marks the directory as complete.
        Files.move(fetched, classPath);
      }
      return new LibrarySources(tree, entries(Files.readString(classPath).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> entries(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static void unpack(Path jar, SourceTree tree) throws IOException {
    tree.delete();
    try (InputStream bytes = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = tree.root().resolve(entry.getName()).normalize();
        if (!target.startsWith(tree.root())) {
          throw new IOException(jar + " has an entry outside of itself: " + entry.getName());
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
  }
}
