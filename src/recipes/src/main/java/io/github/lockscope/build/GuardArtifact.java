package io.github.lockscope.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The library that has Lockscope's own guards, which rewritten code depends on.
 *
 * @param groupId its group
 * @param artifactId its name
 * @param version the version that the recipes write code for
 */
public record GuardArtifact(String groupId, String artifactId, String version) {
  private static final String RESOURCE = "guard.properties";

  /** Returns the library that was built together with these recipes. */
  public static GuardArtifact ofThisBuild() {
    Properties properties = new Properties();
    try (InputStream stream = GuardArtifact.class.getResourceAsStream(RESOURCE)) {
      properties.load(Objects.requireNonNull(stream, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GuardArtifact(
        properties.getProperty("groupId"),
        properties.getProperty("artifactId"),
        properties.getProperty("version"));
  }
}
