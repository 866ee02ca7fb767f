package io.github.lockscope.cli;

import io.github.lockscope.build.GuardArtifact;
import java.util.Map;

/** The library that code with guards needs: Lockscope's, or that of a guard of a team's own. */
final class GuardLibrary {
  private GuardLibrary() {}

  /**
   * What the rewritten code needs before it compiles: only a build tool adds dependencies by
   * itself.
   *
   * @param options the options of the run
   */
  static String remarkOn(Tally tally, Map<String, Object> options) {
    if (!tally.hasGuards()) {
      return "";
    }
    return options.get("guard") instanceof String guard ? remarkOn(guard) : remark();
  }

  /** Says what was not looked at: files do not tell of which modules a type is within reach. */
  private static String remarkOn(String guard) {
    return """
        The command line reads no builds: each module that now has the guard
        '%s' must depend on the one with its type.
        """
        .formatted(guard);
  }

  /** Says in lines what to add to a build. */
  private static String remark() {
    GuardArtifact artifact = GuardArtifact.ofThisBuild();
    return """
        The guards are in a library. Each module that has them now needs it; for Maven:
            <dependency>
              <groupId>%1$s</groupId>
              <artifactId>%2$s</artifactId>
              <version>%3$s</version>
            </dependency>
        For Gradle:
            implementation("%1$s:%2$s:%3$s")
        """
        .formatted(artifact.groupId(), artifact.artifactId(), artifact.version());
  }
}
