/**
 * What the recipes know of a lock: protocols, the calls on it, the holds between these, and what is
 * decided about each.
 */
@NullMarked
package io.github.lockscope.site;

import org.jspecify.annotations.NullMarked;
