package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Spans;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/**
 * Blanks what says nothing about some lock calls and takes long to read: bodies of other methods,
 * and imports of types that are not there. All else stays where it is.
 */
final class Blanks extends CodeVisitor<Integer> {
  private final Spans spans;
  private final Set<Integer> calls;
  private final StringBuilder text;

  private Blanks(Spans spans, Set<Integer> calls) {
    this.spans = spans;
    this.calls = calls;
    this.text = new StringBuilder(spans.text());
  }

  /** The text around some lock calls of a file. */
  static String around(List<LockCall> calls, J.CompilationUnit file, Spans spans) {
    Set<Integer> ends =
        calls.stream()
            .map(call -> spans.of(call.call()).end() - 1)
            .collect(Collectors.toUnmodifiableSet());
    Blanks blanks = new Blanks(spans, ends);
    blanks.visit(file, 0);
    return blanks.text.toString();
  }

  @Override
  public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
    if (method.getBody() != null) {
      Spans.Span body = spans.of(method.getBody());
      if (calls.stream().noneMatch(body::contains)) {
        blank(body.start() + 1, body.end() - 1);
      }
    }
    return method;
  }

  @Override
  public J.Import visitImport(J.Import wanted, Integer p) {
    int start = spans.of(wanted).start();
    if (!wanted.getTypeName().startsWith("java.")) {
      blank(start, text.indexOf(";", start) + 1);
    }
    return wanted;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
