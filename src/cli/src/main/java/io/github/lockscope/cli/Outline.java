package io.github.lockscope.cli;

import java.util.List;
import java.util.Set;

/**
 * What one Java file shows to others and what it needs of others.
 *
 * @param packageName its package, empty for the unnamed one
 * @param imports what it imports, such as {@code a.B} and {@code static a.B.c}
 * @param types the simple names of its top-level types
 * @param supertypes the known simple names behind {@code extends} and {@code implements}
 * @param signatureNames the known simple names outside the bodies of methods
 * @param bodyNames the known simple names in bodies
 */
record Outline(
    String packageName,
    List<String> imports,
    Set<String> types,
    Set<String> supertypes,
    Set<String> signatureNames,
    Set<String> bodyNames) {

  /** The name by which the rest of the program knows a type of this package. */
  String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
