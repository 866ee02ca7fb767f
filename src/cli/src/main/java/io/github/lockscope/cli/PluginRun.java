package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What {@code rewrite:dryRun} has left behind: its patch, and the newest table of lock sites.
 *
 * @param rows the rows by the names of their files
 * @param edits the edits by the names of their files
 */
record PluginRun(Map<String, List<LockSites.Row>> rows, Map<String, List<Edit>> edits) {
  private static final String TABLE = LockSites.class.getName() + ".csv";

  /**
   * Reads the results.
   *
   * @throws UsageError where there are none
   */
  static PluginRun read(Path directory) {
    try {
      Path patch = directory.resolve("rewrite.patch");
      Map<String, List<Edit>> edits =
          Files.exists(patch) ? PatchFile.read(Files.readAllBytes(patch)) : Map.of();
      return new PluginRun(rows(table(directory)), edits);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UsageError("'" + directory + "' cannot be read: " + e.getMessage());
    }
  }

  /** Each run puts its tables into a directory of its own, whose name is the time. */
  private static Path table(Path directory) throws IOException {
    Path tables = directory.resolve("datatables");
    if (!Files.isDirectory(tables)) {
      throw new UsageError(
          "no data tables in '"
              + directory
              + "'; run rewrite:dryRun with -Drewrite.exportDatatables=true");
    }
    try (Stream<Path> files = Files.walk(tables)) {
      return files
          .filter(file -> file.endsWith(TABLE))
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> new UsageError("no " + TABLE + " in '" + tables + "'"));
    }
  }

  private static Map<String, List<LockSites.Row>> rows(Path table) throws IOException {
    Map<String, List<LockSites.Row>> rows = new TreeMap<>();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .get();
    try (Reader reader = Files.newBufferedReader(table)) {
      for (CSVRecord each : format.parse(reader)) {
        rows.computeIfAbsent(each.get("path"), unknown -> new ArrayList<>()).add(row(each));
      }
    }
    return rows;
  }

  private static LockSites.Row row(CSVRecord each) {
    return new LockSites.Row(
        each.get("path"),
        Integer.parseInt(each.get("line")),
        each.get("method"),
        each.get("lock"),
        each.get("protocol"),
        each.get("verdict"),
        each.get("form"),
        each.get("grade"),
        each.get("reason"),
        each.get("lines"));
  }

  /** The recipe that the table tells of. */
  String recipe() {
    boolean hasGuards =
        rows.values().stream()
            .flatMap(List::stream)
            .anyMatch(row -> Rows.isRewritten(row) && Rows.isGuarded(row));
    return hasGuards ? "io.github.lockscope.ScopedLocks" : "io.github.lockscope.SafeLocks";
  }

  /** The files of the patch without locks, such as build files that get a dependency. */
  List<String> others() {
    return edits.keySet().stream().filter(name -> !rows.containsKey(name)).sorted().toList();
  }

  /**
   * The directory that the plugin names files from: that of the project, or of the repository
   * around it.
   */
  Path base(Path project) {
    for (Path at = project; at != null; at = at.getParent()) {
      Path base = at;
      if (rows.keySet().stream().anyMatch(name -> Files.exists(base.resolve(name)))) {
        return base;
      }
    }
    return project;
  }

  /**
   * What would become of the files.
   *
   * @param base the directory that the plugin ran in
   */
  List<Outcome> outcomes(Path base, Optional<Charset> encoding) {
    return rows.entrySet().stream()
        .map(file -> outcome(base, file.getKey(), file.getValue(), encoding))
        .toList();
  }

  private Outcome outcome(
      Path base, String name, List<LockSites.Row> known, Optional<Charset> encoding) {
    JavaFile file = new JavaFile(base.resolve(name), name);
    List<Edit> wanted = edits.getOrDefault(name, List.of());
    try {
      Source source = Source.read(file, encoding);
      Optional<LockSites.Row> whole = known.stream().filter(row -> !Rows.isSite(row)).findFirst();
      if (whole.isPresent()) {
        Failure why = new Failure(name, "could not be done by the plugin");
        return new Outcome(file, known, Optional.empty(), Optional.of(why));
      }
      if (wanted.isEmpty()) {
        return known.stream().anyMatch(Rows::isRewritten)
            ? Outcome.failed(
                file,
                known,
                "is not in rewrite.patch, though it was to be rewritten; run rewrite:dryRun again")
            : Outcome.done(file, known, Optional.empty());
      }
      return Edit.fit(source.bytes(), wanted)
          ? Outcome.done(
              file, known, Optional.of(new Change(source, Edit.applied(source.bytes(), wanted))))
          : Outcome.failed(file, known, "has changed since the dry run");
    } catch (IOException e) {
      return Outcome.unreadable(file, e);
    }
  }
}
