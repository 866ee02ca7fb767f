package io.github.lockscope.build;

import org.openrewrite.ExecutionContext;
import org.openrewrite.maven.MavenIsoVisitor;
import org.openrewrite.xml.AddToTagVisitor;
import org.openrewrite.xml.tree.Xml;

/**
 * Writes the scope {@code compile} down where the parents of a POM manage another one: what adds
 * dependencies leaves it out, as it is what there is without.
 */
public final class CompileScope extends MavenIsoVisitor<ExecutionContext> {
  private final GuardArtifact artifact;

  /** Writes it down for an artifact. */
  public CompileScope(GuardArtifact artifact) {
    this.artifact = artifact;
  }

  @Override
  public Xml.Tag visitTag(Xml.Tag before, ExecutionContext ctx) {
    Xml.Tag tag = super.visitTag(before, ctx);
    return isDependencyTag(artifact.groupId(), artifact.artifactId())
            && tag.getChild("scope").isEmpty()
        ? AddToTagVisitor.addToTag(
            tag, Xml.Tag.build("<scope>compile</scope>"), getCursor().getParentOrThrow())
        : tag;
  }
}
