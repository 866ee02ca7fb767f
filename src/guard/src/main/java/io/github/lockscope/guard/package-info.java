/**
 * Holds on locks that end with the {@code try} that they are resources of. What may be null says
 * so; the module descriptor marks the rest, since JSpecify's mark names a target that Java 8 does
 * not have.
 */
package io.github.lockscope.guard;
