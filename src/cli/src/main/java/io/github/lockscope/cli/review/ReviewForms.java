package io.github.lockscope.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that a review is written to, by their names; their texts are to be UTF-8. */
public final class ReviewForms {
  private ReviewForms() {}

  /** What a review comes to in each form. */
  public static Map<String, String> of(Review review) {
    Map<String, String> forms = new TreeMap<>();
    forms.put("review.json", json(review));
    forms.put("index.html", ReviewPage.of(embeddable(review)));
    forms.put("lockscope.sarif", Sarif.of(review));
    forms.put("summary.md", Summary.of(review));
    return forms;
  }

  /** The review as JSON for people and tools to read. */
  static String json(Review review) {
    return written(review, new JsonFactory(), true);
  }

  /** The same as JSON that can stand in a page: what a browser might take for markup is escaped. */
  static String embeddable(Review review) {
    JsonFactory factory = new JsonFactory();
    factory.setCharacterEscapes(new MarkupEscapes());
    return written(review, factory, false);
  }

  private static String written(Review review, JsonFactory factory, boolean isIndented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      if (isIndented) {
        json.setPrettyPrinter(printer());
      }
      new ReviewJson(json).write(review);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return isIndented ? text + "\n" : text.toString();
  }

  /** With the same line ends everywhere. */
  static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  /** Characters that begin or end markup or, by older rules, lines of scripts. */
  private static final class MarkupEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private final int[] escapes = standardAsciiEscapesForJSON();

    MarkupEscapes() {
      for (char c : new char[] {'<', '>', '&', '\''}) {
        escapes[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR
          ? new SerializedString("\\u" + Integer.toHexString(c))
          : null;
    }
  }
}
