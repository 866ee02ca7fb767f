package io.github.lockscope;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.tree.J;

/**
 * What the lock recipes have in common: they look at all sources before any of them is changed, so
 * that the lines in the report are those of the user's files, and report once for the whole run.
 */
abstract class LockRecipe extends ScanningRecipe<LockSurvey> {
  private final Form form;
  private final transient LockSites lockSites = new LockSites(this);

  LockRecipe(Form form) {
    this.form = form;
  }

  @Override
  public Set<String> getTags() {
    return Set.of("concurrency", "locks");
  }

  @Override
  public LockSurvey getInitialValue(ExecutionContext ctx) {
    return new LockSurvey();
  }

  @Override
  public LockSurvey getAccumulator(Cursor cursor, ExecutionContext ctx) {
    LockSurvey survey = LockSurvey.of(cursor);
    survey.activate(form);
    return survey;
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getScanner(LockSurvey survey) {
    return new TreeVisitor<Tree, ExecutionContext>() {
      @Override
      public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
        if (tree instanceof SourceFile source) {
          survey.add(source);
        }
        return tree;
      }
    };
  }

  @Override
  public Collection<? extends SourceFile> generate(LockSurvey survey, ExecutionContext ctx) {
    survey.takeRows().forEach(row -> lockSites.insertRow(ctx, row));
    return List.of();
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor(LockSurvey survey) {
    return new TreeVisitor<Tree, ExecutionContext>() {
      @Override
      public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
        // Only Java: the trees of Kotlin and Groovy look alike, and would be given Java syntax.
        return tree instanceof J.CompilationUnit file && survey.mayChange(file, form)
            ? LockFile.rewrite(file, LockFile.sites(file), EnumSet.of(form))
            : tree;
      }
    };
  }
}
