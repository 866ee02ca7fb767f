/** Runs other tools. */
@NullMarked
package io.github.lockscope.proof.peers;

import org.jspecify.annotations.NullMarked;
