package io.github.lockscope.cli.review;

import java.util.List;

/**
 * What can be taken or left as a whole.
 *
 * @param id the id of its first site
 * @param path the path of its file
 * @param sites the ids of the sites that it is for
 * @param grade {@code SAFE} or {@code REVIEW}
 * @param imports what it brings into the head of the file, from top to bottom
 * @param hunks what it changes, from top to bottom
 */
public record ReviewedChange(
    String id,
    String path,
    List<String> sites,
    String grade,
    List<Hunk> imports,
    List<Hunk> hunks) {}
