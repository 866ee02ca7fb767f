package io.github.lockscope.cli;

import java.util.List;
import java.util.Set;

/**
 * What one Java file shows to others. Parsing outlines instead of files lets a lock that another
 * file declares be recognised at a fraction of that file's cost.
 *
 * @param packageName its package, empty for the unnamed one
 * @param imports what it imports, such as {@code a.B} and {@code static a.B.c}
 * @param types the simple names of its top-level types
 * @param supertypes the known simple names behind {@code extends} and {@code implements}
 * @param signatureNames the known simple names outside the bodies of methods
 * @param bodyNames the known simple names in bodies
 * @param declarations everything behind the imports, with empty bodies
 */
record Outline(
    String packageName,
    List<String> imports,
    Set<String> types,
    Set<String> supertypes,
    Set<String> signatureNames,
    Set<String> bodyNames,
    String declarations) {

  /** The name by which the rest of the program knows a type of this package. */
  String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
