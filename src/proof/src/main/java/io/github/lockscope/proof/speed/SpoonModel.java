package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.SourceTree;
import java.nio.file.Path;
import spoon.Launcher;
import spoon.compiler.Environment;

/** What the benchmark compares with: Spoon builds its model of a whole tree. */
final class SpoonModel {
  private SpoonModel() {}

  /**
   * Builds the model of all Java files of a directory.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) {
    System.out.println(count(new SourceTree(Path.of(arguments[0]))));
  }

  /** Builds the model, and counts its top level types. */
  static long count(SourceTree tree) {
    Launcher launcher = new Launcher();
    Environment environment = launcher.getEnvironment();
    environment.setNoClasspath(true);
    environment.setCommentEnabled(true);
    environment.setComplianceLevel(Runtime.version().feature());
    // One file that is not understood must not end the run.
    environment.setIgnoreSyntaxErrors(true);
    environment.setIgnoreDuplicateDeclarations(true);
    environment.setLevel("OFF");
    launcher.addInputResource(tree.root().toString());
    return launcher.buildModel().getAllTypes().size();
  }
}
