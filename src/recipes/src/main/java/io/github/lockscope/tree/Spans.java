package io.github.lockscope.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaPrinter;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** The text of a file, and where in it the trees stand. */
public final class Spans extends JavaPrinter<Integer> {
  private final Map<UUID, Span> spans = new HashMap<>();
  private final Map<UUID, Integer> starts = new HashMap<>();
  private String text = "";

  private Spans() {}

  /**
   * Where a tree stands.
   *
   * @param start the offset of its first character
   * @param end the offset behind its last character
   */
  public record Span(int start, int end) {
    private static final Span NOWHERE = new Span(-1, -1);

    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  /** The text of a file, and where its trees are in it. */
  public static Spans of(J.CompilationUnit file) {
    PrintOutputCapture<Integer> output =
        new PrintOutputCapture<>(0, PrintOutputCapture.MarkerPrinter.SANITIZED);
    Spans printer = new Spans();
    printer.visit(file, output);
    printer.text = output.getOut();
    return printer;
  }

  /** The text of the file. */
  public String text() {
    return text;
  }

  /** Where a tree stands, without the space before it. */
  public Span of(J tree) {
    return spans.getOrDefault(tree.getId(), Span.NOWHERE);
  }

  @Override
  public @Nullable J visit(@Nullable Tree tree, PrintOutputCapture<Integer> output) {
    J visited = super.visit(tree, output);
    if (tree != null) {
      Integer start = starts.get(tree.getId());
      int end = output.out.length();
      spans.put(tree.getId(), new Span(start == null ? end : start, end));
    }
    return visited;
  }

  @Override
  protected void beforeSyntax(J tree, Space.Location location, PrintOutputCapture<Integer> output) {
    super.beforeSyntax(tree, location, output);
    starts.putIfAbsent(tree.getId(), output.out.length());
  }
}
