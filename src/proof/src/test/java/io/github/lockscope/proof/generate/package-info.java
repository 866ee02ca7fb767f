/** Rewrites random methods, and runs them before and after. */
@NullMarked
package io.github.lockscope.proof.generate;

import org.jspecify.annotations.NullMarked;
