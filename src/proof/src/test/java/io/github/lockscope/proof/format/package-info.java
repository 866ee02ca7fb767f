/** Rewrites code in every kind of formatting, and looks at what stays of it. */
@NullMarked
package io.github.lockscope.proof.format;

import org.jspecify.annotations.NullMarked;
