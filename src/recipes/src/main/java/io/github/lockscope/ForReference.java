package io.github.lockscope;

import java.util.UUID;
import org.openrewrite.marker.Marker;

/**
 * Says of a source that a run needs it to understand others by, and neither changes it nor tells
 * what is in it.
 *
 * @param id identifies the marker
 */
public record ForReference(UUID id) implements Marker {
  @Override
  public UUID getId() {
    return id;
  }

  @Override
  // The signature is the interface's; a marker stays of its type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <M extends Marker> M withId(UUID other) {
    return (M) new ForReference(other);
  }
}
