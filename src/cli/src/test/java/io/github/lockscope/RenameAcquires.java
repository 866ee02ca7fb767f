package io.github.lockscope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.tree.ParseError;

/**
 * Stands in for the real recipes: makes {@code lock()} on a lock {@code acquired()}, reports each,
 * and does what the name of the receiver says.
 */
public final class RenameAcquires extends Recipe {
  private static final MethodMatcher LOCK =
      new MethodMatcher("java.util.concurrent.locks.Lock lock()", true);

  private final transient LockSites sites = new LockSites(this);

  @Override
  public String getDisplayName() {
    return "Rename acquires";
  }

  @Override
  public String getDescription() {
    return "Renames acquiring calls.";
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor() {
    return new TreeVisitor<>() {
      @Override
      public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
        if (tree instanceof ParseError unparsed) {
          String path = unparsed.getSourcePath().toString();
          sites.insertRow(
              ctx, new LockSites.Row(path, 0, "", "", "", "SKIP", "", "MANUAL", "DID_NOT_PARSE"));
          return tree;
        }
        return new Renaming().visit(tree, ctx);
      }
    };
  }

  private final class Renaming extends JavaIsoVisitor<ExecutionContext> {
    private int count;

    @Override
    public J.MethodInvocation visitMethodInvocation(
        J.MethodInvocation visited, ExecutionContext ctx) {
      J.MethodInvocation call = super.visitMethodInvocation(visited, ctx);
      Expression select = call.getSelect();
      if (!LOCK.matches(call) || select == null) {
        return call;
      }
      String lock = select.toString();
      if (lock.equals("broken")) {
        throw new IllegalStateException("broken by test");
      }
      String verdict = lock.equals("safe") ? "SAFE" : lock.equals("skipped") ? "SKIP" : "REWRITE";
      report(ctx, lock, verdict);
      String euro = lock.equals("priced") ? "€" : "";
      return verdict.equals("REWRITE")
          ? call.withName(call.getName().withSimpleName("acquired" + euro))
          : call;
    }

    private void report(ExecutionContext ctx, String lock, String verdict) {
      J.CompilationUnit file = getCursor().firstEnclosingOrThrow(J.CompilationUnit.class);
      J.MethodDeclaration method =
          Objects.requireNonNull(getCursor().firstEnclosing(J.MethodDeclaration.class));
      boolean rewrite = verdict.equals("REWRITE");
      boolean skip = verdict.equals("SKIP");
      count++;
      sites.insertRow(
          ctx,
          new LockSites.Row(
              file.getSourcePath().toString(),
              count,
              method.getSimpleName(),
              lock,
              "Lock",
              verdict,
              rewrite ? "RENAME" : "",
              skip ? "MANUAL" : "SAFE",
              skip ? "BY_NAME, \"so\"" : ""));
    }
  }
}
