/** Other tools for the same job: what they say of rewritten code, and how they rewrite it. */
@NullMarked
package io.github.lockscope.proof.peers;

import org.jspecify.annotations.NullMarked;
