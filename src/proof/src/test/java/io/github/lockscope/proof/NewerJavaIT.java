package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The command line does the same on the JDK of a user who is ahead of this build. */
final class NewerJavaIT {
  private static final Path TREE =
      Path.of("src/test/resources/two-modules/before").toAbsolutePath();

  @Test
  void sameDiff() {
    Optional<NewerJdk> newer = NewerJdk.find();
    assumeTrue(newer.isPresent(), "No newer JDK: set JDK_NEWER to its home");
    String here = diff(Path.of(System.getProperty("java.home")));
    assertFalse(here.isBlank());
    assertEquals(here, diff(newer.get().home()));
  }

  private static String diff(Path javaHome) {
    return Lockscope.ofThisBuild()
        .command(TREE, "diff")
        .with("JAVA_HOME", javaHome.toString())
        .succeed();
  }
}
