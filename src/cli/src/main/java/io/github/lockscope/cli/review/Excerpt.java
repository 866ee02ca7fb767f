package io.github.lockscope.cli.review;

import java.util.List;

/**
 * Some lines of a file.
 *
 * @param first the number of the first one
 * @param lines their text, without line ends
 */
public record Excerpt(int first, List<String> lines) {}
