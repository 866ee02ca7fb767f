package io.github.lockscope.proof;

import io.github.lockscope.proof.SourceTree.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The recipes applied to a copy of one library.
 *
 * @param library the library
 * @param files how many Java files it has
 * @param sites its lock sites, before
 * @param changedLines how many lines a diff removes and adds
 * @param before what javac said before
 * @param after what javac said afterwards
 * @param objections what is wrong with the result, in words
 */
record LibraryRun(
    Library library,
    int files,
    List<Site> sites,
    int changedLines,
    Compilation before,
    Compilation after,
    List<String> objections) {

  LibraryRun {
    sites = List.copyOf(sites);
    objections = List.copyOf(objections);
  }

  /** Scans, rewrites, compiles and reviews; the directory keeps all of it. */
  static LibraryRun of(
      Library library, LibrarySources sources, Path directory, Lockscope lockscope) {
    SourceTree old = sources.tree();
    SourceTree once = old.copyTo(directory.resolve("rewritten"));
    List<Site> sites = lockscope.scan(once.root());
    lockscope.apply(once.root());
    SourceTree twice = once.copyTo(directory.resolve("rewritten-twice"));
    lockscope.apply(twice.root());

    Compilation before = compile(old, sources, library, directory.resolve("classes-before"));
    Compilation after = compile(once, sources, library, directory.resolve("classes-after"));
    List<Change> changes = old.changesTo(once);

    List<String> objections = new ArrayList<>();
    objections.addAll(reviewed(changes, sites));
    objections.addAll(compiled(before, after));
    objections.addAll(settled(sites, lockscope.scan(once.root())));
    for (Change change : once.changesTo(twice)) {
      objections.add(change.path() + ": changed again by a second run");
    }
    int changedLines =
        changes.stream()
            .mapToInt(change -> Review.changedLines(change.before(), change.after()))
            .sum();
    return new LibraryRun(
        library, old.javaFiles().size(), sites, changedLines, before, after, objections);
  }

  /** Every change is where a site was reported as rewritten, and passes its review. */
  private static List<String> reviewed(List<Change> changes, List<Site> sites) {
    Map<String, Set<Integer>> rewritten =
        sites.stream()
            .filter(Site::isRewritten)
            .collect(
                Collectors.groupingBy(
                    Site::path, Collectors.mapping(Site::line, Collectors.toSet())));
    List<String> objections = new ArrayList<>();
    for (Change change : changes) {
      Set<Integer> lines = rewritten.remove(change.path());
      if (lines == null) {
        objections.add(change.path() + ": changed without a rewritten site");
      } else {
        new Review(change.before(), change.after(), lines)
            .objections()
            .forEach(objection -> objections.add(change.path() + ": " + objection));
      }
    }
    rewritten
        .keySet()
        .forEach(path -> objections.add(path + ": reported as rewritten, but as it was"));
    return objections;
  }

  /** The same errors as before, which is none for most, and no warning that was not there. */
  private static List<String> compiled(Compilation before, Compilation after) {
    List<String> objections = new ArrayList<>();
    without(before.errors(), after.errors()).forEach(line -> objections.add("error gone: " + line));
    without(after.errors(), before.errors()).forEach(line -> objections.add("error: " + line));
    without(after.warnings(), before.warnings())
        .forEach(line -> objections.add("warning: " + line));
    return objections;
  }

  /** No site went away, and those that were rewritten count as safe now. */
  private static List<String> settled(List<Site> before, List<Site> after) {
    List<String> objections = new ArrayList<>();
    after.stream()
        .filter(Site::isRewritten)
        .forEach(site -> objections.add("still to rewrite: " + site));
    long safe = count(before, "SAFE") + count(before, "REWRITE");
    if (before.size() != after.size() || safe != count(after, "SAFE")) {
      objections.add(
          "%d sites with %d safe or rewritten became %d sites with %d safe"
              .formatted(before.size(), safe, after.size(), count(after, "SAFE")));
    }
    return objections;
  }

  private static Compilation compile(
      SourceTree tree, LibrarySources sources, Library library, Path classes) {
    return Compilation.of(tree, sources.classPath(), library.options(), classes);
  }

  private static long count(List<Site> sites, String verdict) {
    return sites.stream().filter(site -> site.verdict().equals(verdict)).count();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
