/** Tests of the recipes, most of them by the samples. */
@NullMarked
package io.github.lockscope;

import org.jspecify.annotations.NullMarked;
