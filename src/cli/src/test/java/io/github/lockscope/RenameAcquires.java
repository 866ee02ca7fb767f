package io.github.lockscope;

import java.util.Objects;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

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
    return new Renaming();
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
      if (lock.equals("sick")) {
        Throwable why = new ArithmeticException("sick by test,\n  so to speak");
        ctx.getOnError().accept(new IllegalStateException("failed on a file", why));
      }
      count++;
      sites.insertRow(ctx, row(lock));
      String euro = lock.equals("priced") ? "€" : "";
      return verdict(lock).equals("REWRITE")
          ? call.withName(call.getName().withSimpleName("acquired" + euro))
          : call;
    }

    private LockSites.Row row(String lock) {
      J.CompilationUnit file = getCursor().firstEnclosingOrThrow(J.CompilationUnit.class);
      String path = file.getSourcePath().toString();
      if (lock.equals("ailing") || lock.equals("sick")) {
        return new LockSites.Row(path, 0, "", "", "", "SKIP", "", "MANUAL", "LOCKSCOPE_FAILED", "");
      }
      J.MethodDeclaration method =
          Objects.requireNonNull(getCursor().firstEnclosing(J.MethodDeclaration.class));
      String verdict = verdict(lock);
      return new LockSites.Row(
          path,
          count,
          method.getSimpleName(),
          lock,
          "Lock",
          verdict,
          verdict.equals("REWRITE") ? "RENAME" : "",
          verdict.equals("SKIP") ? "MANUAL" : lock.equals("reviewed") ? "REVIEW" : "SAFE",
          reason(lock),
          verdict.equals("REWRITE") ? count + "-" + count : "");
    }

    private String verdict(String lock) {
      return switch (lock) {
        case "safe" -> "SAFE";
        case "skipped", "branched", "ailing", "sick" -> "SKIP";
        default -> "REWRITE";
      };
    }

    private String reason(String lock) {
      return switch (lock) {
        case "skipped" -> "BY_NAME, \"so\"";
        case "branched" -> "RELEASED_IN_BRANCH";
        case "reviewed" -> "RECEIVER_IS_CALL";
        default -> "";
      };
    }
  }
}
