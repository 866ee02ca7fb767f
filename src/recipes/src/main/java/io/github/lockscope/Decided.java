package io.github.lockscope;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was decided about a file, and what it looks like when all of it is carried out. */
record Decided(List<Site> sites, LockFile.Rewritten rewritten) {
  boolean isDoneBy(Set<Form> forms) {
    return Stream.concat(sites.stream().map(Site::verdict), rewritten.late().values().stream())
        .filter(Verdict.Rewrite.class::isInstance)
        .allMatch(verdict -> forms.contains(((Verdict.Rewrite) verdict).plan().form()));
  }
}
