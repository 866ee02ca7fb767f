package io.github.lockscope.cli;

import io.github.lockscope.GuardArtifact;

/** The library that code with Lockscope's own guards needs. */
final class GuardLibrary {
  private GuardLibrary() {}

  /** Says in lines what to add to a build. */
  static String remark() {
    GuardArtifact artifact = GuardArtifact.ofThisBuild();
    return """
        The guards are in a library. Each module that has them now needs it; for Maven:
            <dependency>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </dependency>
        """
        .formatted(artifact.groupId(), artifact.artifactId(), artifact.version());
  }
}
