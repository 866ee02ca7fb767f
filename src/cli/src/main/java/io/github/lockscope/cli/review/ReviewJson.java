package io.github.lockscope.cli.review;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a review as JSON; {@code docs/review.schema.json} describes it. */
final class ReviewJson {
  /** Counted up whenever readers of earlier reviews could no longer read them. */
  static final int FORMAT = 1;

  private final JsonGenerator json;

  ReviewJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Review review) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    run(review.run());
    array("sites", review.sites().toList(), this::site);
    array("changes", review.changes().toList(), this::change);
    array("files", review.files(), this::file);
    totals(review);
    json.writeEndObject();
  }

  /** Writes an element of an array or object. */
  @FunctionalInterface
  private interface Element<T> {
    void write(T element) throws IOException;
  }

  private <T> void array(String name, List<T> elements, Element<T> element) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : elements) {
      element.write(each);
    }
    json.writeEndArray();
  }

  private void run(ReviewRun run) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeStringField("tool", "lockscope");
    json.writeStringField("version", run.version());
    json.writeStringField("recipe", run.recipe());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, Object> option : run.options().entrySet()) {
      option(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    strings("paths", run.paths());
    optional("commit", run.commit());
    json.writeEndObject();
  }

  private void option(String name, Object value) throws IOException {
    if (value instanceof List<?> values) {
      strings(name, values.stream().map(Object::toString).toList());
    } else if (value instanceof Boolean choice) {
      json.writeBooleanField(name, choice);
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  private void site(ReviewedSite site) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", site.id());
    json.writeStringField("path", site.path());
    json.writeNumberField("line", site.line());
    json.writeStringField("method", site.method());
    json.writeStringField("lock", site.lock());
    json.writeStringField("protocol", site.protocol());
    json.writeStringField("verdict", site.verdict());
    json.writeStringField("form", site.form());
    json.writeStringField("grade", site.grade());
    array("reasons", site.reasons(), this::explanation);
    range("before", site.before());
    range("after", site.after());
    optional("change", site.change());
    if (site.code().isPresent()) {
      json.writeObjectFieldStart("code");
      json.writeNumberField("first", site.code().get().first());
      strings("lines", site.code().get().lines());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void explanation(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", explanation.code());
    json.writeStringField("sentence", explanation.sentence());
    json.writeEndObject();
  }

  private void range(String name, Optional<LineRange> range) throws IOException {
    if (range.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeNumberField("first", range.get().first());
      json.writeNumberField("last", range.get().last());
      json.writeEndObject();
    }
  }

  private void change(ReviewedChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", change.id());
    json.writeStringField("path", change.path());
    strings("sites", change.sites());
    json.writeStringField("grade", change.grade());
    array("hunks", change.hunks(), this::hunk);
    json.writeEndObject();
  }

  private void hunk(Hunk hunk) throws IOException {
    json.writeStartObject();
    json.writeNumberField("before", hunk.before());
    json.writeNumberField("after", hunk.after());
    strings("lines", hunk.texts());
    json.writeEndObject();
  }

  private void file(ReviewedFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeStringField("sha256", file.sha256());
    array("shared", file.shared(), this::hunk);
    if (file.failure().isPresent()) {
      json.writeFieldName("failure");
      explanation(file.failure().get());
    }
    json.writeEndObject();
  }

  private void totals(Review review) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("javaFiles", review.javaFiles());
    json.writeNumberField(
        "filesToChange", review.changes().map(ReviewedChange::path).distinct().count());
    json.writeNumberField("filesNotDone", review.failures());
    json.writeNumberField("sites", review.sites().count());
    json.writeNumberField("safe", review.count("SAFE"));
    json.writeNumberField("rewriteSafe", review.count("REWRITE", "SAFE"));
    json.writeNumberField("rewriteReview", review.count("REWRITE", "REVIEW"));
    json.writeNumberField("skipped", review.count("SKIP"));
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    array(name, values, json::writeString);
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
