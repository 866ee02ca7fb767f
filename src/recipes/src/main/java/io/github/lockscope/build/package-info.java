/**
 * What is read off the build that a file is part of: its source level, its warnings, its modules
 * and libraries.
 */
@NullMarked
package io.github.lockscope.build;

import org.jspecify.annotations.NullMarked;
