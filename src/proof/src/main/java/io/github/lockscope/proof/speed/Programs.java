package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.Command;
import io.github.lockscope.proof.Lockscope;
import io.github.lockscope.proof.SourceTree;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The programs that need no more than the sources.
 *
 * @param lockscope the command line
 * @param heap the largest heap that the others may have
 */
record Programs(Lockscope lockscope, String heap) {

  /** All of them on one tree. */
  Map<Contender, Program> on(SourceTree tree) {
    Map<Contender, Program> programs = new EnumMap<>(Contender.class);
    programs.put(Contender.SCAN, commandLine(tree, "scan"));
    programs.put(Contender.DIFF, commandLine(tree, "diff"));
    programs.put(Contender.JAVAC, ofThisBuild(JavacParse.class, tree));
    programs.put(Contender.SPOON, ofThisBuild(SpoonModel.class, tree));
    programs.put(Contender.OPEN_REWRITE, ofThisBuild(OpenRewriteParse.class, tree));
    return programs;
  }

  private Program commandLine(SourceTree tree, String subcommand) {
    return option ->
        lockscope
            .command(tree.root(), subcommand)
            .with("LOCKSCOPE_OPTS", option)
            .with("JAVA_HOME", System.getProperty("java.home"));
  }

  private Program ofThisBuild(Class<?> main, SourceTree tree) {
    return option ->
        Command.in(
            tree.root(),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                option,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                tree.root().toString()));
  }
}
