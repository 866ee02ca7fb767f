package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.SortedMap;

/**
 * What javac made of some sources.
 *
 * @param errors what it refused
 * @param classes the class files by binary name; incomplete where there are errors
 */
record Compiled(List<String> errors, SortedMap<String, byte[]> classes) {}
