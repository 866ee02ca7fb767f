/**
 * Runs the old and the new version of a program under the same scripts and compares what they do.
 */
@NullMarked
package io.github.lockscope.proof.oracle;

import org.jspecify.annotations.NullMarked;
