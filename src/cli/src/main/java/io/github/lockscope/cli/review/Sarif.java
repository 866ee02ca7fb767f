package io.github.lockscope.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a review as a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS Standard,
 * 27 March 2020). What is safe is no result.
 */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "SRCROOT";

  private final JsonGenerator json;
  private final Review review;
  private final Map<String, ReviewedChange> changes;
  private final SortedMap<String, Explanation> rules;

  private Sarif(JsonGenerator json, Review review) {
    this.json = json;
    this.review = review;
    this.changes = review.changes().collect(Collectors.toMap(ReviewedChange::id, one -> one));
    this.rules = explanations(review);
  }

  static String of(Review review) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(ReviewForms.printer());
      new Sarif(json, review).write();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  /** The rules are what a site is rewritten to, and what it is left alone for. */
  private static SortedMap<String, Explanation> explanations(Review review) {
    SortedMap<String, Explanation> rules = new TreeMap<>();
    unsafe(review).map(Sarif::rule).forEach(rule -> rules.put(rule.code(), rule));
    return rules;
  }

  private static Stream<ReviewedSite> unsafe(Review review) {
    return review.sites().filter(site -> !site.verdict().equals("SAFE"));
  }

  /** The form comes first among the codes of what is rewritten. */
  private static Explanation rule(ReviewedSite site) {
    return site.reasons().isEmpty() ? new Explanation(site.verdict(), "") : site.reasons().get(0);
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    invocation();
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    json.writeObjectFieldStart("description");
    json.writeStringField("text", "The directory that the paths of the run are relative to.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (ReviewedSite site : unsafe(review).toList()) {
      result(site);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Lockscope");
    json.writeStringField("version", review.run().version());
    json.writeArrayFieldStart("rules");
    for (Explanation rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.code());
      text("shortDescription", rule.sentence().isEmpty() ? rule.code() : rule.sentence());
      text("help", "Recipe " + review.run().recipe() + ", code " + rule.code() + ".");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", review.failures() == 0);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (ReviewedFile file : review.files()) {
      if (file.failure().isPresent()) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        text("message", file.failure().get().sentence());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(file.path());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(ReviewedSite site) throws IOException {
    Explanation rule = rule(site);
    json.writeStartObject();
    json.writeStringField("ruleId", rule.code());
    json.writeNumberField("ruleIndex", rules.headMap(rule.code()).size());
    json.writeStringField("level", site.verdict().equals("SKIP") ? "note" : "warning");
    text("message", message(site));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(site.path());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", site.line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", site.method());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("lockscopeSite/v1", site.id());
    json.writeEndObject();
    Optional<ReviewedChange> change = site.change().map(changes::get);
    if (change.isPresent()) {
      fix(change.get());
    }
    json.writeEndObject();
  }

  private static String message(ReviewedSite site) {
    String reasons =
        site.reasons().stream()
            .map(reason -> reason.sentence().isEmpty() ? reason.code() : reason.sentence())
            .collect(Collectors.joining(" "));
    String what =
        site.verdict().equals("SKIP")
            ? "The lock '" + site.lock() + "' is left as it is. "
            : "The lock '" + site.lock() + "' can stay locked. ";
    return (what + reasons).strip();
  }

  private void fix(ReviewedChange change) throws IOException {
    List<Hunk> hunks = new ArrayList<>(change.imports());
    hunks.addAll(change.hunks());
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    text("description", "Release the lock whatever happens.");
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(change.path());
    json.writeArrayFieldStart("replacements");
    for (Hunk hunk : hunks) {
      for (Replacement replacement : Replacement.in(hunk)) {
        replacement(replacement);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Whole lines go, and whole lines come. */
  private void replacement(Replacement replacement) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("deletedRegion");
    json.writeNumberField("startLine", replacement.line());
    json.writeNumberField("startColumn", 1);
    json.writeNumberField("endLine", replacement.endLine());
    json.writeNumberField("endColumn", replacement.endColumn());
    json.writeEndObject();
    text("insertedContent", replacement.text());
    json.writeEndObject();
  }

  private void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SourceUri.of(path));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
