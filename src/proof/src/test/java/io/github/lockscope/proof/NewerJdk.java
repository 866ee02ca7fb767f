package io.github.lockscope.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK that is newer than the one of this build.
 *
 * @param home where it is
 * @param version its feature version
 */
public record NewerJdk(Path home, int version) {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  /** That which {@code JDK_NEWER} names, or else one that is installed. */
  public static Optional<NewerJdk> find() {
    String named = System.getenv("JDK_NEWER");
    if (named != null) {
      return Optional.of(at(Path.of(named)));
    }
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      return homes
          .sorted(Comparator.naturalOrder())
          .map(NewerJdk::at)
          .filter(jdk -> jdk.version > Runtime.version().feature())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NewerJdk at(Path home) {
    try {
      Path release = home.resolve("release");
      Matcher matcher = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
      return new NewerJdk(home, matcher.find() ? Integer.parseInt(matcher.group(1)) : 0);
    } catch (IOException e) {
      return new NewerJdk(home, 0);
    }
  }
}
