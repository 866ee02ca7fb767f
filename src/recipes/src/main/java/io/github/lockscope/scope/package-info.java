/** Whether a scoped guard can stand for a {@code try} that releases, and what it is called. */
@NullMarked
package io.github.lockscope.scope;

import org.jspecify.annotations.NullMarked;
