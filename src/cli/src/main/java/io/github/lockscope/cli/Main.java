package io.github.lockscope.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command {@code lockscope}. */
@Command(
    name = "./lockscope",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Finds java.util.concurrent locks that can stay locked, and releases them in finally.",
    description = {
      "",
      "Works on the Java files below the given PATHs, without a build. Hidden files, links to"
          + " directories, links to files that are not below a PATH, and the output directories of"
          + " Maven and Gradle are left out.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start here:",
      "  ./lockscope scan path/to/your/project",
      "  ./lockscope scan --help",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Every file was done.",
      "1:Lockscope itself failed, or could not print its results.",
      "2:The command line cannot be carried out; nothing was done.",
      "3:Some file could not be done; standard error names it. The others were done.",
      "4:There are places of the kind that --fail-on names. Every file was done."
    })
final class Main {
  static final int INTERNAL_ERROR = 1;
  static final int USAGE = 2;
  static final int INCOMPLETE = 3;
  static final int FOUND = 4;

  private Main() {}

  /**
   * Runs a command and ends the virtual machine with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Console console =
        new Console(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            Boolean.getBoolean("lockscope.terminal"));
    int exitCode = run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  static int run(Console console, String... args) {
    int exitCode = execute(console, args);
    if (console.out().checkError()) {
      console.complain("cannot write to standard output");
      return INTERNAL_ERROR;
    }
    return exitCode;
  }

  private static int execute(Console console, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new ScanCommand(console))
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new ApplyCommand(console))
        .addSubcommand(new ReviewCommand(console))
        .registerConverter(Charset.class, Main::charset)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, ignored) -> Refusal.of(console, e))
        .setExecutionExceptionHandler((e, command, ignored) -> Refusal.of(console, e))
        .execute(args);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("there is no charset '" + name + "'");
    }
  }

  /** Reads the version that the jar was built with. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lockscope " + number()};
    }

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
