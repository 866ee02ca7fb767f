package io.github.lockscope.cli.review;

import java.util.List;
import java.util.Optional;

/**
 * A file with lock sites, or one that could not be done.
 *
 * @param path its path, with forward slashes
 * @param sha256 the checksum of its bytes before any change, in hexadecimal digits; empty where the
 *     file was not at hand
 * @param sites its sites, in the order of the text
 * @param changes its changes, in the order of the text
 * @param shared what all of its changes need beside what they change themselves: imports
 * @param failure why it could not be done
 */
public record ReviewedFile(
    String path,
    String sha256,
    List<ReviewedSite> sites,
    List<ReviewedChange> changes,
    List<Hunk> shared,
    Optional<Explanation> failure) {}
