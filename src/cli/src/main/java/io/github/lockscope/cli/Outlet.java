package io.github.lockscope.cli;

import java.io.PrintStream;
import java.util.Collection;

/** What a command does with what became of the files. */
interface Outlet {
  /** Begins. By now it is certain that the command line can be carried out. */
  default void open(PrintStream out) {}

  /** Learns which files the run is about; what becomes of those without lock calls never comes. */
  default void looksAt(Collection<JavaFile> files) {}

  /**
   * Takes what became of one file, in the order of their names.
   *
   * @param out takes what is to be printed about it
   * @return the same, or what became of the file in the end
   */
  Outcome take(Outcome outcome, PrintStream out);
}
