package io.github.lockscope.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;

/** Finds what the parser keeps as mere text, as it does not know what it is. */
final class UnknownCode extends JavaVisitor<AtomicBoolean> {
  static boolean isIn(J tree) {
    AtomicBoolean found = new AtomicBoolean();
    new UnknownCode().visit(tree, found);
    return found.get();
  }

  @Override
  public J visitErroneous(J.Erroneous erroneous, AtomicBoolean found) {
    found.set(true);
    return erroneous;
  }

  @Override
  public J visitUnknown(J.Unknown unknown, AtomicBoolean found) {
    found.set(true);
    return unknown;
  }
}
