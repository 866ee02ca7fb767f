package io.github.lockscope;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.PathUtils;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeUtils;

/** Turns the sites of one file into rows of {@link LockSites}. */
final class SiteRows {
  private final J.CompilationUnit file;
  private final SiteLines lines;

  SiteRows(J.CompilationUnit file, List<Site> sites) {
    this.file = file;
    this.lines = new SiteLines(file, sites);
  }

  /** The row of a site. */
  LockSites.Row of(Site site) {
    LockCall acquire = site.acquire();
    Verdict verdict = site.verdict();
    return new LockSites.Row(
        path(file),
        lines.of(acquire),
        method(acquire.cursor()),
        acquire.lockText(),
        acquire.protocol(),
        name(verdict),
        site.plan().map(plan -> plan.form().name()).orElse(""),
        verdict.grade().name(),
        verdict.reasons(),
        site.plan().map(plan -> lines.rewritten(acquire).toString()).orElse(""));
  }

  private static String name(Verdict verdict) {
    if (verdict instanceof Verdict.Safe) {
      return "SAFE";
    }
    return verdict instanceof Verdict.Rewrite ? "REWRITE" : "SKIP";
  }

  /** The row of a file that has no sites to report. */
  static LockSites.Row ofFile(SourceFile file, SkipReason why) {
    return skipped(new LockSites.Row(path(file), 0, "", "", "", "", "", "", "", ""), why);
  }

  /** The same row for a site that is skipped. */
  static LockSites.Row skipped(LockSites.Row row, SkipReason why) {
    return new LockSites.Row(
        row.path(),
        row.line(),
        row.method(),
        row.lock(),
        row.protocol(),
        "SKIP",
        "",
        Grade.MANUAL.name(),
        why.name(),
        "");
  }

  /** The path of a file in every report. */
  static String path(SourceFile file) {
    String path = file.getSourcePath().toString();
    // Elsewhere a backslash is a part of a name.
    return File.separatorChar == '/' ? path : PathUtils.separatorsToUnix(path);
  }

  /** The enclosing classes and method: {@code Account.deposit(int)}. */
  private static String method(Cursor cursor) {
    Deque<String> names = new ArrayDeque<>();
    boolean hasMethod = false;
    for (Cursor at = cursor; at.getValue() instanceof J; at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.ClassDeclaration type) {
        names.push(type.getSimpleName());
      } else if (at.getValue() instanceof J.MethodDeclaration method && !hasMethod) {
        names.push(signature(method));
        hasMethod = true;
      } else if (at.getValue() instanceof J.Block && !hasMethod) {
        if (J.Block.isStaticOrInitBlock(at)) {
          names.push(at.<J.Block>getValue().isStatic() ? "<clinit>" : "<init>");
          hasMethod = true;
        }
      }
    }
    return String.join(".", names);
  }

  private static String signature(J.MethodDeclaration method) {
    return method.getParameters().stream()
        .filter(J.VariableDeclarations.class::isInstance)
        .map(parameter -> typeName((J.VariableDeclarations) parameter))
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  private static String typeName(J.VariableDeclarations parameter) {
    JavaType type = parameter.getVariables().get(0).getType();
    JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
    if (named != null && !(named instanceof JavaType.Unknown)) {
      return named.getClassName();
    }
    String written =
        parameter.getTypeExpression() == null
            ? "?"
            : parameter.getTypeExpression().withPrefix(Space.EMPTY).toString();
    return parameter.getVarargs() == null ? written : written + "...";
  }
}
