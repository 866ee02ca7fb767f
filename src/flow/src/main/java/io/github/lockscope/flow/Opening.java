package io.github.lockscope.flow;

import spoon.reflect.code.CtStatementList;

/**
 * Where a region starts.
 *
 * @param list the statements that it is part of
 * @param index the index of its first statement
 * @param held the ways that lead there, all with the lock
 */
record Opening(CtStatementList list, int index, Paths held) {
  /** The place in the text. */
  Place place() {
    return Lists.behind(list, index - 1);
  }
}
