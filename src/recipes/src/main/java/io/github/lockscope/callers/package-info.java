/** What callers, callees and handlers elsewhere in a file do about a lock that is held. */
@NullMarked
package io.github.lockscope.callers;

import org.jspecify.annotations.NullMarked;
