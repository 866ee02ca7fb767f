package io.github.lockscope.tree;

/**
 * Lines of a file, counted from 1.
 *
 * @param first the first one
 * @param last the last one, included
 */
public record Lines(int first, int last) {
  /** The lines of both, and those between them. */
  public Lines and(Lines other) {
    return new Lines(Math.min(first, other.first), Math.max(last, other.last));
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
