package io.github.lockscope.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command was not carried out to its end, and with which exit code. */
final class Refusal {
  private Refusal() {}

  static int of(Console console, Exception problem) {
    if (problem instanceof UsageError || problem instanceof ParameterException) {
      console.complain(said(problem) + ". Try './lockscope --help'.");
      return Main.USAGE;
    }
    if (problem instanceof OutputLost) {
      return Main.INTERNAL_ERROR;
    }
    console.complain("internal error");
    problem.printStackTrace(console.err());
    return Main.INTERNAL_ERROR;
  }

  private static @Nullable String said(Exception problem) {
    return problem instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
            && unmatched.getCommandLine().getParent() == null
        ? "no command '"
            + unmatched.getUnmatched().get(0)
            + "'; there are scan, diff, apply and review"
        : problem.getMessage();
  }
}
