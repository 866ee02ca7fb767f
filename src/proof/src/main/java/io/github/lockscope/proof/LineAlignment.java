package io.github.lockscope.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the lines of a file before and after a run side by side. Apart from its indentation
 * every line has to be there again, in the same order, with these exceptions:
 *
 * <ul>
 *   <li>lines of nothing but braces, {@code try} and {@code finally} may come and go;
 *   <li>blank lines may go;
 *   <li>a line that releases a lock may move, and may go where another one does its work;
 *   <li>{@code T v = x;} may become {@code v = x;} after a new line {@code T v;}, and a line {@code
 *       T v;} may move up.
 * </ul>
 */
final class LineAlignment {
  private static final Pattern SKELETON = Pattern.compile("\\}?\\s*(try|finally)?\\s*\\{?");
  private static final Pattern RELEASE =
      Pattern.compile("[\\w.()\\[\\]]*\\bunlock\\w*\\s*\\([^()]*\\);\\s*(//.*|/\\*.*\\*/)?");
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?!(return|throw|yield|break|continue|assert|import|package)\\b)[\\w@][\\w.<>\\[\\]?&,@\\s]*[\\s\\]>]\\w+(\\[\\])*;");
  private static final Pattern INITIALIZED =
      Pattern.compile(
          "(?<declaration>[\\w@][\\w.<>\\[\\]?&,@\\s]*[\\s\\]>](?<name>\\w+)(\\[\\])*)\\s*=(?!=)(?<value>.*)");

  private final List<Line> before;
  private final List<Line> after;
  private final List<String> objections = new ArrayList<>();
  private final List<String> hoisted = new ArrayList<>();

  private record Line(int number, String indent, String code) {
    @Override
    public String toString() {
      return "line " + number + ": " + code;
    }
  }

  LineAlignment(List<String> before, List<String> after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  List<String> objections() {
    if (count(before, "") < count(after, "")) {
      objections.add("blank lines were added");
    }
    releases();
    align(work(before), work(after));
    return List.copyOf(objections);
  }

  private void releases() {
    List<String> gone = codes(before.stream().filter(LineAlignment::isRelease).toList());
    for (Line release : after.stream().filter(LineAlignment::isRelease).toList()) {
      if (!gone.remove(release.code())) {
        objections.add("a release that was not there, " + release);
      }
    }
    Set<String> kept = new HashSet<>(codes(after));
    for (String release : gone) {
      if (!kept.contains(release)) {
        objections.add("no such release is left: " + release);
      }
    }
  }

  /** A loop with a {@code try} as its body gets braces: the acquire goes in between. */
  private static boolean isGivenBraces(String was, String is) {
    return is.endsWith("{")
        && was.replaceFirst("\\s*(\\btry\\s*\\{)?$", "").equals(is.replaceFirst("\\s*\\{$", ""));
  }

  private void align(List<Line> old, List<Line> now) {
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      Line was = old.get(i);
      Line is = now.get(j);
      if (was.code().equals(is.code()) || isGivenBraces(was.code(), is.code())) {
        checkIndent(was, is);
        i++;
        j++;
      } else if (hoisted.remove(was.code())) {
        i++;
      } else if (isAssignmentOf(was.code(), is.code())) {
        checkIndent(was, is);
        i++;
        j++;
      } else if (DECLARATION.matcher(is.code()).matches()) {
        hoisted.add(is.code());
        j++;
      } else {
        objections.add("before, " + was + "\nafter, " + is);
        return;
      }
    }
    old.subList(i, old.size()).forEach(line -> objections.add("lost, " + line));
    now.subList(j, now.size()).forEach(line -> objections.add("new, " + line));
    hoisted.forEach(line -> objections.add("declared for nothing: " + line));
  }

  private boolean isAssignmentOf(String was, String is) {
    Matcher matcher = INITIALIZED.matcher(was);
    if (!matcher.matches()) {
      return false;
    }
    String name = matcher.group("name");
    String value = matcher.group("value").strip();
    boolean sameValue =
        is.equals((name + " = " + value).strip())
            // Braces alone are an initializer but no expression.
            || (value.startsWith("{")
                && is.matches(Pattern.quote(name) + " = new [^{]*" + Pattern.quote(value)));
    return sameValue
        && hoisted.removeIf(
            declaration -> declares(declaration, matcher.group("declaration"), name));
  }

  private static boolean declares(String hoisted, String declaration, String name) {
    // What `var` stands for has to be written out where there is no value.
    return hoisted.equals(declaration.strip() + ';')
        || (declaration.matches("(final )?var\\s.*") && hoisted.endsWith(' ' + name + ';'));
  }

  /** A line moves by whole steps, in the characters that it is indented with already. */
  private void checkIndent(Line was, Line is) {
    boolean deeper = is.indent().length() >= was.indent().length();
    String longer = deeper ? is.indent() : was.indent();
    String shorter = deeper ? was.indent() : is.indent();
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = shorter.length() - start;
    String step = longer.substring(start, longer.length() - end);
    boolean inserted = longer.endsWith(shorter.substring(start));
    boolean sameKind = shorter.isEmpty() || step.chars().allMatch(c -> shorter.indexOf(c) >= 0);
    if (!inserted || !sameKind) {
      objections.add("indented otherwise, " + is);
    }
  }

  private static List<Line> lines(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      String code = text.stripLeading();
      lines.add(new Line(lines.size() + 1, text.substring(0, text.length() - code.length()), code));
    }
    return lines;
  }

  private static List<Line> work(List<Line> lines) {
    return lines.stream()
        .filter(line -> !SKELETON.matcher(line.code().strip()).matches() && !isRelease(line))
        .toList();
  }

  private static boolean isRelease(Line line) {
    return RELEASE.matcher(line.code()).matches();
  }

  private static List<String> codes(List<Line> lines) {
    return new ArrayList<>(lines.stream().map(Line::code).toList());
  }

  private static long count(List<Line> lines, String code) {
    return lines.stream().filter(line -> line.code().equals(code)).count();
  }
}
