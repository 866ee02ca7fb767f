package io.github.lockscope;

/** Code that is marked as generated: what is changed in it is lost when it is generated again. */
final class GeneratedCode {
  private GeneratedCode() {}

  /** Whether a call stands in a declaration that is annotated so; there are several annotations. */
  static boolean includes(LockCall call) {
    return Declarations.annotations(call.cursor())
        .anyMatch(annotation -> annotation.getSimpleName().equals("Generated"));
  }
}
