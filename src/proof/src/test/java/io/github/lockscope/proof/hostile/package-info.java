/** Feeds both faces of Lockscope with files that are made to break tools. */
@NullMarked
package io.github.lockscope.proof.hostile;

import org.jspecify.annotations.NullMarked;
