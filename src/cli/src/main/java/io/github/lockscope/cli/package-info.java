/** The command line: scans, diffs and rewrites directories of Java sources without a build. */
@NullMarked
package io.github.lockscope.cli;

import org.jspecify.annotations.NullMarked;
