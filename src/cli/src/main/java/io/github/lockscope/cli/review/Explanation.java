package io.github.lockscope.cli.review;

/**
 * A code of a row, explained.
 *
 * @param code the code
 * @param sentence what it says, in a sentence; may be empty where nobody knows the code
 */
public record Explanation(String code, String sentence) {}
