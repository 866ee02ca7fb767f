import org.jspecify.annotations.NullMarked;

/** Holds on locks that end with the {@code try} that they are resources of. */
@NullMarked
module io.github.lockscope.guard {
  requires static com.google.errorprone.annotations;
  requires static org.jspecify;

  exports io.github.lockscope.guard;
}
