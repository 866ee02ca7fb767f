package io.github.lockscope.build;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.RequiresTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;

/**
 * The {@code module-info.java} that is for a source (JLS 7.7). Recipes are not given such files,
 * OpenRewrite's parser does not take them; so it is looked for beside the source.
 *
 * @param path the file
 */
public record ModuleDeclaration(Path path) {
  private static final String NAME = "module-info.java";

  /** The declaration that is for a source; empty where none is found. */
  public static Optional<ModuleDeclaration> of(J.CompilationUnit source) {
    return file(source)
        .map(Path::getParent)
        .flatMap(
            folder ->
                upwards(folder)
                    .limit(Math.max(source.getSourcePath().getNameCount(), 1L + depth(source)))
                    .map(around -> around.resolve(NAME))
                    .filter(Files::isRegularFile)
                    .findFirst())
        .map(ModuleDeclaration::new);
  }

  /** Whether the module is seen to read another one. */
  public boolean requires(String module) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return false;
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  unread -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(path));
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(CompilationUnitTree::getModule)
          .flatMap(Stream::ofNullable)
          .map(ModuleTree::getDirectives)
          .flatMap(List::stream)
          .filter(RequiresTree.class::isInstance)
          .anyMatch(one -> ((RequiresTree) one).getModuleName().toString().equals(module));
    } catch (IOException e) {
      return false;
    }
  }

  /** How many folders a package takes up. */
  private static int depth(J.CompilationUnit source) {
    J.Package declared = source.getPackageDeclaration();
    return declared == null ? 0 : declared.getPackageName().split("\\.").length;
  }

  private static Optional<Path> file(SourceFile source) {
    return source
        .getMarkers()
        .findFirst(OnDisk.class)
        .map(OnDisk::path)
        .or(
            () ->
                upwards(Path.of("").toAbsolutePath())
                    .map(base -> base.resolve(source.getSourcePath()))
                    .filter(Files::isRegularFile)
                    .findFirst());
  }

  private static Stream<Path> upwards(Path folder) {
    return Stream.iterate(folder, around -> around != null, Path::getParent);
  }
}
