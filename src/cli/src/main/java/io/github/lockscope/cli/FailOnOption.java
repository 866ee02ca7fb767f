package io.github.lockscope.cli;

import picocli.CommandLine.Option;

/** The option that lets a build stop. */
final class FailOnOption {
  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "none",
      description = {
        "End with exit code 4 where there is any place of a kind: unsafe (to rewrite or skipped),"
            + " review (to review or skipped) or none (default: ${DEFAULT-VALUE})."
      })
  private FailOn failOn = FailOn.NONE;

  int exitCode(Tally tally) {
    return failOn.exitCode(tally);
  }
}
