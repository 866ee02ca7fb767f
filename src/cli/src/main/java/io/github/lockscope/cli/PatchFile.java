package io.github.lockscope.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a patch in git's format: what it changes in each file, by the names of the files. */
final class PatchFile {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*", Pattern.DOTALL);
  private static final String NAME = "+++ ";

  private final List<String> lines;
  private final Map<String, List<Edit>> files = new LinkedHashMap<>();
  private int next;

  private PatchFile(byte[] patch) {
    this.lines = ByteLines.of(patch);
  }

  /**
   * Reads a patch.
   *
   * @throws IllegalArgumentException where a part of it is missing
   */
  static Map<String, List<Edit>> read(byte[] patch) {
    PatchFile file = new PatchFile(patch);
    file.read();
    return file.files;
  }

  private void read() {
    List<Edit> edits = new ArrayList<>();
    while (next < lines.size()) {
      String line = lines.get(next);
      next++;
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(NAME)) {
        edits = files.computeIfAbsent(name(line), unknown -> new ArrayList<>());
      } else if (hunk.matches()) {
        boolean isInsertion = "0".equals(hunk.group(2));
        int first = Integer.parseInt(hunk.group(1)) + (isInsertion ? 1 : 0);
        hunk(edits, first, count(hunk.group(2)), count(hunk.group(3)));
      }
    }
  }

  private static int count(String written) {
    return written == null ? 1 : Integer.parseInt(written);
  }

  /** Reads as many lines as the head of the hunk says: a line that goes may look like a head. */
  private void hunk(List<Edit> edits, int first, int old, int changed) {
    int line = first;
    int left = old;
    int coming = changed;
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    while (next < lines.size() && (left > 0 || coming > 0)) {
      String text = lines.get(next);
      next++;
      String rest = withoutEnd(text.isEmpty() ? text : text.substring(1));
      switch (text.isEmpty() ? ' ' : text.charAt(0)) {
        case '-' -> {
          removed.add(rest);
          left--;
        }
        case '+' -> {
          added.add(rest);
          coming--;
        }
        default -> {
          line = finish(edits, line, removed, added) + 1;
          left--;
          coming--;
        }
      }
    }
    if (left > 0 || coming > 0) {
      throw new IllegalArgumentException("rewrite.patch ends in the middle of a change");
    }
    finish(edits, line, removed, added);
  }

  /** Git says of a line without an end that it has none, in a line behind it. */
  private String withoutEnd(String line) {
    if (next < lines.size() && lines.get(next).startsWith("\\")) {
      next++;
      return line.substring(0, line.length() - 1);
    }
    return line;
  }

  private static int finish(List<Edit> edits, int line, List<String> removed, List<String> added) {
    int behind = line + removed.size();
    if (!removed.isEmpty() || !added.isEmpty()) {
      edits.add(new Edit(line, List.copyOf(removed), List.copyOf(added)));
      removed.clear();
      added.clear();
    }
    return behind;
  }

  private static String name(String line) {
    String name = line.substring(NAME.length()).replaceFirst("\\t?\\r?\\n?$", "");
    String plain = name.startsWith("\"") ? unquoted(name) : utf8(name);
    return plain.startsWith("b/") ? plain.substring(2) : plain;
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Takes back what git does with characters that might be mistaken. */
  private static String unquoted(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i < name.length() - 1; i++) {
      char c = name.charAt(i);
      if (c == '\\' && Character.isDigit(name.charAt(i + 1))) {
        bytes.write(Integer.parseInt(name.substring(i + 1, i + 4), 8));
        i += 3;
      } else if (c == '\\') {
        i++;
        bytes.write(escaped(name.charAt(i)));
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static char escaped(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
