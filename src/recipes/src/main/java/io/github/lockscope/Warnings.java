package io.github.lockscope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.marker.Marker;
import org.openrewrite.marker.Markers;
import org.openrewrite.marker.Markup;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Xml;

/**
 * Takes OpenRewrite's warnings out of XML. They would be written into the file as comments, though
 * they may be about the network of the moment.
 */
final class Warnings extends XmlVisitor<Integer> {
  private final Set<Marker> found = new HashSet<>();
  private final Set<Marker> kept;

  private Warnings(Set<Marker> kept) {
    this.kept = kept;
  }

  /** A file without the warnings that it did not have before. */
  static SourceFile withoutNew(SourceFile after, SourceFile before) {
    Warnings old = new Warnings(Set.of());
    old.visit(before, 0);
    return (SourceFile) new Warnings(old.found).visitNonNull(after, 0);
  }

  @Override
  public Xml preVisit(Xml tree, Integer p) {
    Markers markers = tree.getMarkers();
    List<Marker> remaining = ListUtils.filter(markers.getMarkers(), this::isToStay);
    return remaining == markers.getMarkers()
        ? tree
        : tree.withMarkers(markers.withMarkers(remaining));
  }

  private boolean isToStay(Marker marker) {
    if (marker instanceof Markup.Warn) {
      found.add(marker);
    }
    return !(marker instanceof Markup.Warn) || kept.contains(marker);
  }
}
