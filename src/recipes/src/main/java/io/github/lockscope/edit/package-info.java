/** Changes the tree by what was decided, and nothing but what has to change. */
@NullMarked
package io.github.lockscope.edit;

import org.jspecify.annotations.NullMarked;
