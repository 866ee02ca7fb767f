package io.github.lockscope.proof.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Error Prone as a plugin of javac, which it reaches into. */
public final class ErrorPronePlugin {
  private static final Tool TOOL =
      new Tool(List.of("com.google.errorprone:error_prone_core:" + Tool.version("error-prone")));

  private ErrorPronePlugin() {}

  /**
   * The options of javac that have Error Prone write a patch for locks.
   *
   * @param directory the directory for the patch, without spaces in its name
   */
  public static List<String> patchOptions(Path directory) {
    return options(ErrorProne.patch(directory.toString()));
  }

  /** The options of javac that have Error Prone run with flags of its own. */
  static List<String> options(String flags) {
    List<String> options = new ArrayList<>();
    Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
        .forEach(name -> options.add("-J--add-exports=" + internal(name)));
    Stream.of("code", "comp").forEach(name -> options.add("-J--add-opens=" + internal(name)));
    options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    options.addAll(List.of("-processorpath", TOOL.classPath()));
    options.add("-Xplugin:ErrorProne " + flags);
    return options;
  }

  private static String internal(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }
}
