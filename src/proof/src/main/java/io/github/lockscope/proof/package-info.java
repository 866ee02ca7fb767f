/** Shows that Lockscope works where it is used: in the real plugin and on real libraries. */
@NullMarked
package io.github.lockscope.proof;

import org.jspecify.annotations.NullMarked;
