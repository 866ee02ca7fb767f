package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.Validated;
import org.openrewrite.java.tree.J;

/**
 * What the lock recipes have in common: they look at all sources before any of them is changed, so
 * that the lines in the report are those of the user's files, and report once for the whole run.
 *
 * <p>Each recipe declares its options itself: OpenRewrite and its build plugins look for them in
 * the fields of its class, and the plugins set these fields when the recipe exists already.
 */
abstract class LockRecipe extends ScanningRecipe<LockSurvey> {
  static final String COMPLEX_FLOW = "Complex flow";
  static final String COMPLEX_FLOW_TEXT =
      "What becomes of code that goes on with other work after an early release, so that no plain"
          + " `finally` can release the lock: `skip` reports it, `heldFlag` adds a local variable"
          + " that says whether the lock is still held, and `guard` adds it only where"
          + " `UseScopedGuards` then puts a guard in its place. Default is `skip`.";
  static final String PROTOCOLS = "Protocols";
  static final String PROTOCOLS_TEXT =
      "The kinds of locks to look for beside those of `java.util.concurrent.locks`: `Semaphore`,"
          + " `Monitor` (of Guava), `InterProcessLock` (of Curator), or a type of your own with the"
          + " methods that acquire and those that release, as in"
          + " `com.acme.Gate#enter+enterFast/exit`. An acquire that returns a `boolean` says by it"
          + " whether it got the lock; the arguments of a release tell which lock it is for.";
  static final String PROTOCOLS_EXAMPLE = "Semaphore";
  static final String TEST_SOURCES = "Test sources";
  static final String TEST_SOURCES_TEXT =
      "Whether tests are rewritten as well; otherwise they are only reported. Default is `false`.";
  static final String LEAKS = "Leaks";
  static final String LEAKS_TEXT =
      "Which code is worth a rewrite: `all` code that can leave a lock held, or with `normalPaths`"
          + " only code that can do so though nothing is thrown. Default is `all`.";

  private final Set<Form> forms;
  private final transient LockSites lockSites = new LockSites(this);
  private final transient Failures failures = new Failures(this);
  private transient @Nullable Told told;

  /** Options, and what there is to do with them. */
  private record Told(LockOptions options, Optional<Task> task) {}

  LockRecipe(Set<Form> forms) {
    this.forms = forms;
  }

  /** The options as they are now. */
  abstract LockOptions options();

  /** What there is to do: nothing with options that are wrong, for plugins complain and go on. */
  private Optional<Task> task() {
    LockOptions now = options();
    Told last = told;
    // It is asked for each file, and the options may be set as late as the run begins.
    if (last == null || !last.options().equals(now)) {
      last =
          new Told(
              now,
              now.validate().isValid()
                  ? Optional.of(new Task(forms, now.settings()))
                  : Optional.empty());
      told = last;
    }
    return last.task();
  }

  @Override
  public Set<String> getTags() {
    return Set.of("concurrency", "locks");
  }

  @Override
  public Validated<Object> validate() {
    return super.validate().and(options().validate());
  }

  @Override
  public LockSurvey getInitialValue(ExecutionContext ctx) {
    return new LockSurvey();
  }

  @Override
  public LockSurvey getAccumulator(Cursor cursor, ExecutionContext ctx) {
    LockSurvey survey = LockSurvey.of(cursor);
    task().ifPresent(survey::activate);
    return survey;
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getScanner(LockSurvey survey) {
    return task()
        .<TreeVisitor<?, ExecutionContext>>map(task -> scanner(survey, task.settings()))
        .orElseGet(TreeVisitor::noop);
  }

  private TreeVisitor<?, ExecutionContext> scanner(LockSurvey survey, Settings settings) {
    return new TreeVisitor<Tree, ExecutionContext>() {
      @Override
      public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
        if (tree instanceof SourceFile source) {
          survey.add(source, settings, why -> failures.add(source, why, ctx));
        }
        return tree;
      }
    };
  }

  @Override
  public Collection<? extends SourceFile> generate(LockSurvey survey, ExecutionContext ctx) {
    survey
        .takeRows((source, why) -> failures.add(source, why, ctx))
        .forEach(row -> lockSites.insertRow(ctx, row));
    return List.of();
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor(LockSurvey survey) {
    return task()
        .<TreeVisitor<?, ExecutionContext>>map(task -> editor(survey, task))
        .orElseGet(TreeVisitor::noop);
  }

  private TreeVisitor<?, ExecutionContext> editor(LockSurvey survey, Task task) {
    return new TreeVisitor<Tree, ExecutionContext>() {
      @Override
      public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
        if (tree instanceof SourceFile source
            && task.usesOwnGuards()
            && (Modules.isPom(source) || Modules.isGradle(source))) {
          return withGuards(source, survey, ctx);
        }
        // Only Java: the trees of Kotlin and Groovy look alike, and would be given Java syntax.
        if (!(tree instanceof J.CompilationUnit file) || !survey.mayChange(file, task)) {
          return tree;
        }
        survey.rewrote(file, task);
        return survey.rewrite(file, task);
      }
    };
  }

  /** The build of a module whose code gets guards, with the dependency on them. */
  private SourceFile withGuards(SourceFile build, LockSurvey survey, ExecutionContext ctx) {
    try {
      return survey
          .needOfGuards(build)
          .map(
              need ->
                  Modules.isPom(build)
                      ? GuardDependency.add(build, need, ctx)
                      : GradleGuardDependency.add(build, need, ctx))
          .orElse(build);
    } catch (RuntimeException | LinkageError e) {
      // The dependency is missed by the next build, and quickly added by hand.
      failures.add(build, e, ctx);
      return build;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LockRecipe recipe
        && getName().equals(recipe.getName())
        && options().equals(recipe.options());
  }

  @Override
  public int hashCode() {
    return Objects.hash(getName(), options());
  }
}
