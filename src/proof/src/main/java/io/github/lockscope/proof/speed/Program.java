package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.Command;

/** A program on a Java virtual machine of its own. */
@FunctionalInterface
interface Program {

  /** The command that runs it with one more option for its virtual machine. */
  Command with(String option);
}
