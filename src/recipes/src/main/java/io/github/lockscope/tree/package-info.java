/**
 * What code says and does, whatever it has to do with locks: names, types, ways out, what an
 * expression denotes.
 */
@NullMarked
package io.github.lockscope.tree;

import org.jspecify.annotations.NullMarked;
