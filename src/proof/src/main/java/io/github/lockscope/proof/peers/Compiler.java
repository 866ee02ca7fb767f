package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A javac, in a process of its own.
 *
 * @param javaHome the JDK that has it
 * @param options what it is told beside what to compile
 */
record Compiler(Path javaHome, List<String> options) {
  private static final Pattern MESSAGE =
      Pattern.compile("^(?<path>[^:\\s]+):(?<line>\\d+): (?<text>.*)$", Pattern.MULTILINE);

  /** A line of what javac prints about a place. */
  record Message(String path, int line, String text) {}

  Compiler {
    options = List.copyOf(options);
  }

  private Compiler(List<String> options) {
    this(Path.of(System.getProperty("java.home")), options);
  }

  /** That of this JDK. */
  static Compiler plain() {
    return new Compiler(List.of());
  }

  /** With Error Prone as a plugin. */
  static Compiler withErrorProne(String flags) {
    return new Compiler(ErrorPronePlugin.options(flags));
  }

  /** The same with further options, which go before those that it has by default. */
  Compiler with(String... further) {
    return new Compiler(javaHome, Stream.concat(options.stream(), Stream.of(further)).toList());
  }

  /**
   * Compiles all sources of a folder at once.
   *
   * @return what it has to say
   * @throws IllegalStateException if they do not compile, or the compiler fails
   */
  List<Message> compile(SourceFolder folder) {
    Command.Outcome outcome = command(folder).run();
    if (outcome.exitCode() != 0) {
      throw new IllegalStateException(outcome.output() + outcome.errors());
    }
    return MESSAGE
        .matcher(outcome.errors())
        .results()
        .map(found -> new Message(found.group(1), Integer.parseInt(found.group(2)), found.group(3)))
        .toList();
  }

  private Command command(SourceFolder folder) {
    List<String> words = new ArrayList<>();
    words.add(javaHome.resolve("bin").resolve("javac").toString());
    words.addAll(
        List.of(
            "-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1", "-proc:none", "-implicit:none"));
    words.addAll(
        List.of("-encoding", "UTF-8", "-classpath", "", "-d", folder.classes().toString()));
    // By default javac stops at 100 messages.
    words.addAll(List.of("-g", "-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000"));
    words.addAll(options);
    words.addAll(folder.paths());
    return Command.in(folder.root(), words);
  }
}
