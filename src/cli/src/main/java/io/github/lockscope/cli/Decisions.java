package io.github.lockscope.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reviewer has accepted, as the review page exports it.
 *
 * @param recipe the recipe of the review
 * @param options its options
 * @param paths what the review looked at
 * @param files what was accepted, by the names of the files
 */
record Decisions(
    String recipe, Map<String, Object> options, List<Path> paths, Map<String, Accepted> files)
    implements Acceptance {
  private static final int FORMAT = 1;

  /** Half a file would be half of what was decided. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * What was accepted in a file.
   *
   * @param sha256 the checksum of the file that was reviewed
   * @param sites the ids of the sites
   */
  record Accepted(String sha256, Set<String> sites) {}

  /**
   * Reads decisions.
   *
   * @throws UsageError where the file cannot be read, or holds something else
   */
  static Decisions read(Path file) {
    try {
      return of(JSON.readTree(Files.readAllBytes(file)), file);
    } catch (JsonProcessingException e) {
      throw new UsageError("'" + file + "' is no JSON: " + e.getOriginalMessage());
    } catch (InvalidPathException e) {
      throw new UsageError("'" + file + "' names a path that cannot be: " + e.getMessage());
    } catch (IOException e) {
      throw new UsageError("'" + file + "' cannot be read: " + JavaFiles.reason(e));
    }
  }

  private static Decisions of(JsonNode json, Path file) {
    if (json.has("changes")) {
      throw new UsageError(
          "'" + file + "' is a review, and holds no decisions; export them from its page");
    }
    if (!json.path("format").isInt()
        || json.path("format").asInt() != FORMAT
        || !json.path("files").isArray()) {
      throw new UsageError(
          "'" + file + "' holds no decisions of this version; export them from the review again");
    }
    Map<String, Accepted> files = new LinkedHashMap<>();
    for (JsonNode each : json.path("files")) {
      String name = each.path("path").asText();
      if (name.isEmpty() || !each.path("sites").isArray() || files.containsKey(name)) {
        throw new UsageError(
            "'"
                + file
                + "' does not say once for each file what is accepted in it (see '"
                + name
                + "'); export the decisions from the review again");
      }
      files.put(
          name,
          new Accepted(
              each.path("sha256").asText(), new LinkedHashSet<>(strings(each.path("sites")))));
    }
    JsonNode run = json.path("run");
    return new Decisions(
        run.path("recipe").asText(),
        options(run.path("options")),
        strings(run.path("paths")).stream().map(Path::of).toList(),
        files);
  }

  private static Map<String, Object> options(JsonNode json) {
    Map<String, Object> options = new LinkedHashMap<>();
    json.properties()
        .forEach(
            option ->
                options.put(
                    option.getKey(),
                    option.getValue().isArray()
                        ? strings(option.getValue())
                        : option.getValue().isBoolean()
                            ? (Object) option.getValue().asBoolean()
                            : option.getValue().asText()));
    return options;
  }

  private static List<String> strings(JsonNode json) {
    List<String> strings = new ArrayList<>();
    json.forEach(each -> strings.add(each.asText()));
    return strings;
  }

  /**
   * The run that was reviewed, once more.
   *
   * @param elsewhere where to look instead of where the review did; empty for there
   */
  Order order(List<Path> elsewhere, Optional<Charset> encoding) {
    return new Order(elsewhere.isEmpty() ? paths : elsewhere, recipe, options, encoding);
  }

  @Override
  public Set<String> expected() {
    return files.keySet();
  }

  @Override
  public List<Proposal> accepted(FileReview file, Source before) throws Refused {
    Accepted accepted = files.get(before.name());
    if (accepted == null) {
      return List.of();
    }
    if (!Checksum.of(before.bytes()).equals(accepted.sha256())) {
      throw new Refused("has changed since the review, left as it is");
    }
    List<Proposal> chosen = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>(accepted.sites());
    for (Proposal proposal : file.proposals().proposals()) {
      List<String> sites = proposal.ids();
      if (accepted.sites().containsAll(sites)) {
        chosen.add(proposal);
        sites.forEach(open::remove);
      } else if (sites.stream().anyMatch(accepted.sites()::contains)) {
        throw new Refused(
            "sites "
                + String.join(" and ", sites)
                + " change together, and only some are accepted");
      }
    }
    if (!open.isEmpty()) {
      throw new Refused("has no site " + String.join(", ", open) + " to rewrite");
    }
    return chosen;
  }
}
