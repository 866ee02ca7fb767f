package io.github.lockscope.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.java.JavaPrinter;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Finds the lines on which trees start and end, in one pass of printing. */
public final class LineNumbers extends JavaPrinter<Integer> {
  private final Set<UUID> wanted;
  private final Map<UUID, Lines> lines = new HashMap<>();
  private int line = 1;
  private int counted;

  private LineNumbers(Set<UUID> wanted) {
    this.wanted = wanted;
  }

  /** The lines of the wanted trees by id, counted from 1. */
  public static Map<UUID, Lines> of(J.CompilationUnit file, Set<UUID> wanted) {
    LineNumbers printer = new LineNumbers(wanted);
    printer.visit(file, new PrintOutputCapture<>(0));
    return printer.lines;
  }

  @Override
  protected void beforeSyntax(J tree, Space.Location location, PrintOutputCapture<Integer> output) {
    super.beforeSyntax(tree, location, output);
    if (wanted.contains(tree.getId())) {
      int first = lineAt(output);
      lines.put(tree.getId(), new Lines(first, first));
    }
  }

  @Override
  protected void afterSyntax(J tree, PrintOutputCapture<Integer> output) {
    super.afterSyntax(tree, output);
    if (wanted.contains(tree.getId())) {
      int last = lineAt(output);
      lines.computeIfPresent(tree.getId(), (id, known) -> new Lines(known.first(), last));
    }
  }

  private int lineAt(PrintOutputCapture<Integer> output) {
    for (int end = output.out.indexOf("\n", counted);
        end >= 0;
        end = output.out.indexOf("\n", counted)) {
      line++;
      counted = end + 1;
    }
    return line;
  }
}
