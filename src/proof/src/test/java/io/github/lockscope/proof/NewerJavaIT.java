package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command line does the same on the JDK of a user who is ahead of this build. */
final class NewerJavaIT {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final Path TREE =
      Path.of("src/test/resources/two-modules/before").toAbsolutePath();

  @Test
  void sameDiff() throws IOException {
    Optional<Path> newer = newerJdk();
    assumeTrue(newer.isPresent(), "No newer JDK: set JDK_NEWER to its home");
    String here = diff(Path.of(System.getProperty("java.home")));
    assertFalse(here.isBlank());
    assertEquals(here, diff(newer.orElseThrow()));
  }

  private static String diff(Path javaHome) {
    return Lockscope.ofThisBuild()
        .command(TREE, "diff")
        .with("JAVA_HOME", javaHome.toString())
        .succeed();
  }

  private static Optional<Path> newerJdk() throws IOException {
    String named = System.getenv("JDK_NEWER");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path installed = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(installed)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(installed)) {
      List<Path> newer =
          homes.filter(home -> feature(home) > Runtime.version().feature()).sorted().toList();
      return newer.stream().findFirst();
    }
  }

  private static int feature(Path home) {
    try {
      Path release = home.resolve("release");
      Matcher matcher = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
