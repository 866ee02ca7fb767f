package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the declarations of a Java file in one pass over its characters. A file that is not Java
 * gives a useless outline, never an exception.
 */
final class Outliner {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final Predicate<String> isKnown;

  private final List<String> imports = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> supertypes = new LinkedHashSet<>();
  private final Set<String> signatureNames = new LinkedHashSet<>();
  private final Set<String> bodyNames = new LinkedHashSet<>();
  private final StringBuilder declarations = new StringBuilder();
  private String packageName = "";

  private int at;

  /** How many type bodies are open, and within them parentheses, and within a body its braces. */
  private int typeDepth;

  private int parentheses;
  private int bodyDepth;

  /** Where in a declaration we are; all three end with it. */
  private boolean inTypeHeader;

  private boolean nameFollows;
  private boolean inSupertypes;

  private char last = ';';

  private Outliner(String text, Predicate<String> isKnown) {
    this.text = text;
    this.isKnown = isKnown;
  }

  /** Takes an outline, keeping of the names in it only those that are known. */
  static Outline outline(String text, Predicate<String> isKnown) {
    Outliner outliner = new Outliner(text, isKnown);
    outliner.read();
    return new Outline(
        outliner.packageName,
        outliner.imports,
        outliner.types,
        outliner.supertypes,
        outliner.signatureNames,
        outliner.bodyNames);
  }

  /**
   * Everything behind the imports, with empty bodies. Parsing that instead of the file lets a lock
   * that the file declares be recognised at a fraction of the file's cost.
   */
  static String declarations(String text) {
    Outliner outliner = new Outliner(text, name -> false);
    outliner.read();
    return outliner.declarations.toString();
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at;
      if (c == '/' && (next() == '*' || next() == '/')) {
        skipComment();
        keep(" ");
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
        keep(text.substring(start, at));
        last = c;
      } else if (Character.isJavaIdentifierStart(c)) {
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
          at++;
        }
        word(text.substring(start, at));
        last = 'a';
      } else {
        at++;
        symbol(c);
        if (!Character.isWhitespace(c)) {
          last = c;
        }
      }
    }
  }

  private void word(String word) {
    if (bodyDepth > 0) {
      if (isKnown.test(word)) {
        add(bodyNames, word);
      }
      return;
    }
    if (typeDepth == 0 && last != '.' && (word.equals("package") || word.equals("import"))) {
      header(word);
      return;
    }
    if (isTypeKeyword(word)) {
      inTypeHeader = true;
      nameFollows = true;
    } else if (nameFollows) {
      nameFollows = false;
      if (typeDepth == 0) {
        types.add(word);
      }
    } else if (inTypeHeader && (word.equals("extends") || word.equals("implements"))) {
      inSupertypes = true;
    } else if (isKnown.test(word)) {
      add(signatureNames, word);
      if (inSupertypes) {
        add(supertypes, word);
      }
    }
    keep(word);
  }

  /** The outlines of a tree stay in memory, and the same few names are in most of them. */
  private static void add(Set<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name.intern());
    }
  }

  /** Takes in a package or import declaration, up to its semicolon. */
  private void header(String keyword) {
    int end = text.indexOf(';', at);
    end = end < 0 ? text.length() : end;
    String name = COMMENT.matcher(text.substring(at, end)).replaceAll(" ").trim();
    at = Math.min(end + 1, text.length());
    if (keyword.equals("package")) {
      packageName = SPACE.matcher(name).replaceAll("");
    } else if (name.startsWith("static") && !Character.isJavaIdentifierPart(name.charAt(6))) {
      imports.add(("static " + SPACE.matcher(name.substring(6)).replaceAll("")).intern());
    } else {
      imports.add(SPACE.matcher(name).replaceAll("").intern());
    }
  }

  private boolean isTypeKeyword(String word) {
    if (last == '.' || parentheses > 0) {
      return false;
    }
    return switch (word) {
      case "class", "interface", "enum" -> true;
      // A word that is a keyword only where a name follows it.
      case "record" -> at < text.length() && Character.isJavaIdentifierStart(nextVisible());
      default -> false;
    };
  }

  private void symbol(char c) {
    if (bodyDepth > 0) {
      bodyDepth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (bodyDepth == 0) {
        declarations.append('}');
      }
      return;
    }
    declarations.append(c);
    switch (c) {
      case '{' -> open();
      case '}' -> {
        typeDepth = Math.max(0, typeDepth - 1);
        endDeclaration();
      }
      case '(' -> parentheses++;
      case ')' -> parentheses = Math.max(0, parentheses - 1);
      case ';' -> endDeclaration();
      default -> {
        // Part of the declaration.
      }
    }
  }

  private void open() {
    if (inTypeHeader && parentheses == 0) {
      typeDepth++;
      endDeclaration();
    } else {
      bodyDepth = 1;
    }
  }

  private void endDeclaration() {
    parentheses = 0;
    inTypeHeader = false;
    nameFollows = false;
    inSupertypes = false;
  }

  private void keep(String piece) {
    if (bodyDepth == 0) {
      declarations.append(piece);
    }
  }

  private char next() {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private char nextVisible() {
    int i = at;
    while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return text.charAt(i);
  }

  private void skipComment() {
    boolean line = next() == '/';
    int end = text.indexOf(line ? "\n" : "*/", at + 2);
    at = end < 0 ? text.length() : line ? end : end + 2;
  }

  private void skipLiteral(char quote) {
    boolean block = text.startsWith("\"\"\"", at);
    at += block ? 3 : 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (block ? text.startsWith("\"\"\"", at) : c == quote || c == '\n') {
        break;
      }
      at++;
    }
    at = Math.min(text.length(), at + (block ? 3 : 1));
  }
}
