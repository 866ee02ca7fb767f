package io.github.lockscope.cli.review;

/**
 * Lines of a file, counted from 1.
 *
 * @param first the first one
 * @param last the last one, included
 */
public record LineRange(int first, int last) {}
