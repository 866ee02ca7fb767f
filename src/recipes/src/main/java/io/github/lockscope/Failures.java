package io.github.lockscope;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
import org.openrewrite.table.SourcesFileErrors;

/**
 * Tells of files that a recipe has failed on, in the places where users of OpenRewrite look: what
 * runs the recipes warns of what it is told, and the data table holds all there is to know.
 */
final class Failures {
  private final Recipe recipe;
  private final SourcesFileErrors table;

  Failures(Recipe recipe) {
    this.recipe = recipe;
    this.table = new SourcesFileErrors(recipe);
  }

  void add(SourceFile file, Throwable why, ExecutionContext ctx) {
    String path = SiteRows.path(file);
    table.insertRow(ctx, new SourcesFileErrors.Row(path, recipe.getName(), trace(why)));
    ctx.getOnError().accept(new IllegalStateException("Lockscope failed on " + path, why));
  }

  private static String trace(Throwable why) {
    StringWriter trace = new StringWriter();
    why.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
