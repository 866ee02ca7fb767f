package io.github.lockscope.proof.oracle;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles in memory. One file manager serves all: opening the platform's classes is slow. */
final class Javac {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager platform =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** Compiles sources, given by relative path. */
  Compiled compile(Map<String, String> sources) {
    List<String> errors = new ArrayList<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((path, text) -> files.add(new Source(path, text)));
    Classes classes = new Classes(platform);
    compiler
        .getTask(
            null,
            classes,
            diagnostic -> {
              if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.toString());
              }
            },
            // Names of locals, so that a message of the virtual machine names no slot, which may
            // move.
            List.of("-proc:none", "-nowarn", "-g", "-classpath", ""),
            null,
            files)
        .call();
    TreeMap<String, byte[]> bytes = new TreeMap<>();
    classes.made.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return new Compiled(errors, bytes);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> made = new TreeMap<>();

    Classes(StandardJavaFileManager platform) {
      super(platform);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String name,
        JavaFileObject.Kind kind,
        @Nullable FileObject sibling) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      made.put(name, content);
      return new SimpleJavaFileObject(
          URI.create("class:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return content;
        }
      };
    }
  }
}
