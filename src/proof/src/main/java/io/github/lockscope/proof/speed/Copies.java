package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes larger trees of one, in which nothing is declared twice: the packages of each copy are in a
 * package of its own.
 *
 * @param tree the tree
 * @param name the package that all of its packages are in
 */
record Copies(SourceTree tree, String name) {

  /** Of a tree whose files lie in directories named like their packages. */
  static Copies of(SourceTree tree) {
    List<List<String>> packages =
        tree.javaFiles().stream().map(tree::nameOf).map(Copies::packageOf).toList();
    List<String> common = packages.get(0);
    for (List<String> other : packages) {
      common = common.subList(0, shared(common, other));
    }
    if (common.isEmpty()) {
      throw new IllegalArgumentException("No package has all of " + tree);
    }
    return new Copies(tree, String.join(".", common));
  }

  private static List<String> packageOf(String path) {
    List<String> names = List.of(path.split("/", -1));
    return names.subList(0, names.size() - 1);
  }

  private static int shared(List<String> names, List<String> others) {
    int shared = 0;
    while (shared < Math.min(names.size(), others.size())
        && names.get(shared).equals(others.get(shared))) {
      shared++;
    }
    return shared;
  }

  /** So many copies in a directory, which is emptied first. */
  SourceTree times(int count, Path directory) throws IOException {
    SourceTree copies = new SourceTree(directory);
    copies.delete();
    for (int number = 1; number <= count; number++) {
      String outer = "copy" + number;
      for (Path file : tree.javaFiles()) {
        Path copy = directory.resolve(outer).resolve(tree.root().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        // Any bytes are text in this encoding, and come out as they went in.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(copy, renamed(text, outer), StandardCharsets.ISO_8859_1);
      }
    }
    return copies;
  }

  /** A text in which the package is in another one, wherever it is named. */
  String renamed(String text, String outer) {
    return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)")
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(outer + '.' + name));
  }
}
