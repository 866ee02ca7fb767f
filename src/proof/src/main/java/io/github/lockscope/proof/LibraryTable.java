package io.github.lockscope.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came out of the real libraries, as Markdown. */
final class LibraryTable {
  static final String COMMAND = "mvn -B verify -Pcorpus -Dlockscope.results.write=true";

  private static final String INTRODUCTION =
      """
      `SafeLocks` applied to the published sources of real libraries, as they are. After each run the library compiles
      as before (under `-Xlint:all`, with no new warning), a second run changes nothing, every site that was rewritten
      counts as safe, files without such a site are the same bytes, and in the others every line is there again, in
      its order, save for the lines of the `try` and the `finally`, moved releases, and hoisted declarations.

      Written by `%s`; two of the libraries are part of every build.

      | Library | Java files | Unread | Sites | Safe | Rewritten | Skipped | Lines changed | Compiles before | Compiles after |
      | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- | --- |
      """
          .formatted(COMMAND);

  private LibraryTable() {}

  static List<String> section(List<LibraryRun> runs) {
    List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
    runs.stream().map(LibraryTable::row).forEach(lines::add);
    return lines;
  }

  static String row(LibraryRun run) {
    Map<String, List<Site>> byVerdict =
        run.sites().stream()
            .filter(site -> !site.isFile())
            .collect(Collectors.groupingBy(Site::verdict));
    return "| `%s` | %d | %d | %d | %d | %d | %s | %d | %s | %s |"
        .formatted(
            run.library().coordinates(),
            run.files(),
            run.sites().stream().filter(Site::isFile).count(),
            run.sites().stream().filter(site -> !site.isFile()).count(),
            byVerdict.getOrDefault("SAFE", List.of()).size(),
            byVerdict.getOrDefault("REWRITE", List.of()).size(),
            skipped(byVerdict.getOrDefault("SKIP", List.of())),
            run.changedLines(),
            compiles(run.before()),
            run.after().errors().equals(run.before().errors())
                ? run.after().errors().isEmpty() ? "yes" : "the same errors"
                : "**no**");
  }

  private static String skipped(List<Site> sites) {
    Map<String, Long> reasons =
        sites.stream()
            .collect(Collectors.groupingBy(Site::reason, TreeMap::new, Collectors.counting()));
    String details =
        reasons.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(reason -> "`%s` %d".formatted(reason.getKey(), reason.getValue()))
            .collect(Collectors.joining(", "));
    return sites.isEmpty() ? "0" : sites.size() + ": " + details;
  }

  private static String compiles(Compilation compilation) {
    int errors = compilation.errors().size();
    return errors == 0 ? "yes" : errors + (errors == 1 ? " error" : " errors");
  }
}
