package io.github.lockscope.cli.review;

import java.util.List;
import java.util.Optional;

/**
 * A call that acquires a lock, and what was decided about it.
 *
 * @param id what the site is known by, as long as its file, method and lock keep their names
 * @param path the path of its file, with forward slashes
 * @param line the line of the call before any change
 * @param method the class and method around it
 * @param lock the expression that denotes the lock
 * @param protocol the kind of lock
 * @param verdict {@code SAFE}, {@code REWRITE} or {@code SKIP}
 * @param form how it is rewritten; empty where it is not
 * @param grade {@code SAFE}, {@code REVIEW} or {@code MANUAL}
 * @param reasons why, by the codes of the row
 * @param before the lines that its rewrite is about
 * @param after the same lines after all changes of the file
 * @param change the id of the change that it is part of
 * @param code the lines around a call that is left alone, to look at
 */
public record ReviewedSite(
    String id,
    String path,
    int line,
    String method,
    String lock,
    String protocol,
    String verdict,
    String form,
    String grade,
    List<Explanation> reasons,
    Optional<LineRange> before,
    Optional<LineRange> after,
    Optional<String> change,
    Optional<Excerpt> code) {
  /** Whether a person has to do something about it, or to look at what is done. */
  public boolean needsPerson() {
    return !grade.equals("SAFE");
  }
}
