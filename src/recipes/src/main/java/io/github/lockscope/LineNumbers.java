package io.github.lockscope;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.java.JavaPrinter;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Finds the lines on which trees start, in one pass of printing. */
final class LineNumbers extends JavaPrinter<Integer> {
  private final Set<UUID> wanted;
  private final Map<UUID, Integer> lines = new HashMap<>();
  private int line = 1;
  private int counted;

  private LineNumbers(Set<UUID> wanted) {
    this.wanted = wanted;
  }

  /** The lines of the wanted trees by id, counted from 1. */
  static Map<UUID, Integer> of(J.CompilationUnit file, Set<UUID> wanted) {
    LineNumbers printer = new LineNumbers(wanted);
    printer.visit(file, new PrintOutputCapture<>(0));
    return printer.lines;
  }

  @Override
  protected void beforeSyntax(J tree, Space.Location location, PrintOutputCapture<Integer> output) {
    super.beforeSyntax(tree, location, output);
    if (wanted.contains(tree.getId())) {
      for (; counted < output.out.length(); counted++) {
        if (output.out.charAt(counted) == '\n') {
          line++;
        }
      }
      lines.put(tree.getId(), line);
    }
  }
}
