package io.github.lockscope.cli.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The run that a review is of.
 *
 * @param version the version of Lockscope
 * @param recipe the full name of the recipe
 * @param options the options that it was given, by their names; empty where they are not known
 * @param paths what was looked at, relative to the directory that all paths of the review are
 *     relative to
 * @param commit the commit that was checked out there, if it was one
 */
public record ReviewRun(
    String version,
    String recipe,
    Map<String, Object> options,
    List<String> paths,
    Optional<String> commit) {}
