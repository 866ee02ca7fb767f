package io.github.lockscope;

/** Java text without its comments and white space, JLS 3.6 and 3.7. */
final class BareText {
  private static final String TEXT_BLOCK = "\"\"\"";

  private final String text;
  private final StringBuilder bare = new StringBuilder();
  private int at;

  private BareText(String text) {
    this.text = text;
  }

  static String of(String text) {
    BareText reader = new BareText(text);
    while (reader.at < text.length()) {
      reader.next();
    }
    return reader.bare.toString();
  }

  private void next() {
    if (text.startsWith("//", at)) {
      skipTo(lineEnd());
    } else if (text.startsWith("/*", at)) {
      skipTo(behind("*/", at + 2));
    } else if (text.startsWith(TEXT_BLOCK, at)) {
      keepTo(behindLiteral(TEXT_BLOCK));
    } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
      keepTo(behindLiteral(text.substring(at, at + 1)));
    } else if (Character.isWhitespace(text.charAt(at))) {
      at++;
    } else {
      keepTo(at + 1);
    }
  }

  private void skipTo(int end) {
    at = end;
  }

  private void keepTo(int end) {
    bare.append(text, at, end);
    at = end;
  }

  /** JLS 3.4: a carriage return ends a line as well. */
  private int lineEnd() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int behind(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  /** Where a literal ends that starts here; a backslash takes the next character along. */
  private int behindLiteral(String quote) {
    int end = at + quote.length();
    while (end < text.length() && !text.startsWith(quote, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + quote.length());
  }
}
