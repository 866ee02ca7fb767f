/** What a reviewer is shown of a run, and the forms in which it is written down. */
@NullMarked
package io.github.lockscope.cli.review;

import org.jspecify.annotations.NullMarked;
