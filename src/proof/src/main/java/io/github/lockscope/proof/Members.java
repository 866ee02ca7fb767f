package io.github.lockscope.proof;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The methods, lambda bodies, initializers and fields of a file, as javac sees them: a lock is
 * acquired and released within one of them, and no rewrite may reach beyond it.
 *
 * @param all their lines
 */
record Members(List<Lines> all) {

  /** Lines of a file, counted from 1; both ends are included. */
  record Lines(int first, int last) {
    boolean contains(int line) {
      return first <= line && line <= last;
    }

    boolean contains(Lines other) {
      return first <= other.first && other.last <= last;
    }

    private int count() {
      return last - first + 1;
    }
  }

  static Members of(String source) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(file(source)));
    try {
      List<Lines> members = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(unit, Trees.instance(task).getSourcePositions(), members).scan(unit, null);
      }
      return new Members(members);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The innermost member that holds a line. */
  Optional<Lines> around(int line) {
    return all.stream()
        .filter(member -> member.contains(line))
        .min(Comparator.comparingInt(Lines::count));
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Lines> members;

    Scanner(CompilationUnitTree unit, SourcePositions positions, List<Lines> members) {
      this.unit = unit;
      this.positions = positions;
      this.members = members;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      for (Tree member : type.getMembers()) {
        if (member instanceof MethodTree
            || member instanceof BlockTree
            || member instanceof VariableTree) {
          add(member);
        }
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(
        LambdaExpressionTree lambda, @Nullable Void unused) {
      add(lambda.getBody());
      return super.visitLambdaExpression(lambda, null);
    }

    private void add(Tree tree) {
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      // Members that javac made up, such as default constructors, are nowhere.
      if (start >= 0 && end >= start) {
        members.add(new Lines(line(start), line(end)));
      }
    }

    private int line(long position) {
      return Math.toIntExact(unit.getLineMap().getLineNumber(position));
    }
  }
}
