package io.github.lockscope.flow;

/**
 * A place between two statements of a list.
 *
 * @param listEnd the offset of the closing brace of the block, or for a group of a {@code switch}
 *     the offset of its {@code case}
 * @param statement the offset of the first character of the statement that the place is behind; -1
 *     for the start of the list
 */
public record Place(int listEnd, int statement) {
  static final int START = -1;

  /** Whether the place is before all statements of its list. */
  public boolean isStart() {
    return statement == START;
  }
}
