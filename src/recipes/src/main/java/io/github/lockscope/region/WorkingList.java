package io.github.lockscope.region;

import io.github.lockscope.layout.Spaces;
import io.github.lockscope.tree.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Statements in the course of being changed, with the space behind the last of them. */
public final class WorkingList {
  private final List<JRightPadded<Statement>> statements;
  private Space end;

  /** Starts with the statements of a list and what stands behind the last of them. */
  public WorkingList(List<JRightPadded<Statement>> statements, Space end) {
    this.statements = new ArrayList<>(statements);
    this.end = end;
  }

  /** The statements as they are by now, to be changed in place. */
  public List<JRightPadded<Statement>> statements() {
    return statements;
  }

  /** The same without what pads them. */
  public List<Statement> elements() {
    return statements.stream().map(JRightPadded::getElement).toList();
  }

  /** What stands behind the last statement. */
  public Space end() {
    return end;
  }

  /** How many statements there are. */
  public int size() {
    return statements.size();
  }

  /** The statement at an index. */
  public Statement get(int index) {
    return statements.get(index).getElement();
  }

  /** Where a statement is, or -1. */
  public int indexOf(UUID id) {
    for (int i = 0; i < statements.size(); i++) {
      if (get(i).getId().equals(id)) {
        return i;
      }
    }
    // Another plan may have put it into a statement of its own.
    for (int i = 0; i < statements.size(); i++) {
      if (Trees.contain(get(i), id)) {
        return i;
      }
    }
    throw new IllegalStateException("A planned statement is not where it was.");
  }

  /** The space before a statement, or behind the last one. */
  public Space prefix(int index) {
    return index == size() ? end : get(index).getPrefix();
  }

  /** Sets what stands before a statement, or behind the last one. */
  public void setPrefix(int index, Space prefix) {
    if (index == size()) {
      end = prefix;
    } else {
      set(index, get(index).withPrefix(prefix));
    }
  }

  /** Puts a statement in the place of another. */
  public void set(int index, Statement statement) {
    statements.set(index, statements.get(index).withElement(statement));
  }

  /** Puts a statement before another. */
  public void insert(int index, JRightPadded<Statement> statement) {
    statements.add(index, statement);
  }

  /** Puts statements in, at an index; what is before the first of them is given. */
  public void insert(int index, Space prefix, List<JRightPadded<Statement>> more) {
    statements.addAll(index, more);
    setPrefix(index, prefix);
  }

  /** Takes a statement out, with what pads it. */
  public JRightPadded<Statement> remove(int index) {
    return statements.remove(index);
  }

  /** Takes statements out, from an index up to another, exclusive. */
  public List<JRightPadded<Statement>> take(int from, int to) {
    List<JRightPadded<Statement>> range = statements.subList(from, to);
    List<JRightPadded<Statement>> taken = new ArrayList<>(range);
    range.clear();
    return taken;
  }

  /** Whether statements follow each other on one line, from an index up to another, exclusive. */
  public boolean isOnOneLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Spaces.breaksLine(prefix(i))) {
        return false;
      }
    }
    return true;
  }
}
