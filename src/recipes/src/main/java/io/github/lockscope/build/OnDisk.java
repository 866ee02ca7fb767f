package io.github.lockscope.build;

import java.nio.file.Path;
import java.util.UUID;
import org.openrewrite.marker.Marker;

/**
 * Where the file of a source is. Without it the file is looked for by the name of the source, in
 * the working directory and those above.
 *
 * @param id identifies the marker
 * @param path the file
 */
public record OnDisk(UUID id, Path path) implements Marker {
  @Override
  public UUID getId() {
    return id;
  }

  @Override
  // The signature is the interface's; a marker stays of its type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <M extends Marker> M withId(UUID other) {
    return (M) new OnDisk(other, path);
  }
}
