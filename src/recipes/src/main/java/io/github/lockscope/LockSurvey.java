package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.tree.NotUnderstood;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.StrayText;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaProject;
import org.openrewrite.java.tree.J;
import org.openrewrite.tree.ParseError;

/**
 * What the recipes of one run find in the sources as they were before the run. It is shared, so
 * that a site is reported once however many of the recipes are active.
 */
final class LockSurvey {
  private static final String MESSAGE = LockSurvey.class.getName();

  private final Tasks tasks = new Tasks();
  private final Map<Settings, Map<UUID, List<Finding>>> findings = new HashMap<>();
  // By identity: a tree keeps its id when it changes.
  private final Map<Settings, IdentityHashMap<J.CompilationUnit, Decided>> decided =
      new HashMap<>();
  private final Map<Settings, Map<UUID, Set<Form>>> done = new HashMap<>();
  private final GuardsOfRun guards = new GuardsOfRun();
  private final Modules modules = new Modules();
  private final Supplier<Map<JavaProject, Modules.Need>> guardNeeds =
      new Once<>(() -> modules.needsAt(guardedSites()));
  private boolean isReported;

  /** The survey of the run that a cursor belongs to. */
  static LockSurvey of(Cursor cursor) {
    return cursor.getRoot().computeMessageIfAbsent(MESSAGE, key -> new LockSurvey());
  }

  /** Notes what a recipe of this run does. */
  void activate(Task task) {
    tasks.add(task);
  }

  /**
   * Looks at a source file, unless the scan of another recipe with the same settings did so.
   *
   * @param failures takes what is thrown on the way
   */
  void add(SourceFile source, Settings settings, Consumer<Throwable> failures) {
    found(settings)
        .computeIfAbsent(source.getId(), unknown -> findingsIn(source, settings, failures));
  }

  private Map<UUID, List<Finding>> found(Settings settings) {
    return findings.computeIfAbsent(settings, unknown -> new HashMap<>());
  }

  private List<Finding> findingsIn(
      SourceFile source, Settings settings, Consumer<Throwable> failures) {
    if (source instanceof J.CompilationUnit file) {
      return unlessFailed(file, failures, () -> findingsIn(file, settings, failures));
    }
    if (settings.guards().isPresent() && Modules.isPom(source)) {
      addPom(source, failures);
    }
    boolean isJava = source.getSourcePath().toString().endsWith(".java");
    return source instanceof ParseError && isJava
        ? List.of(wholeFile(source, SkipReason.DID_NOT_PARSE))
        : List.of();
  }

  private List<Finding> findingsIn(
      J.CompilationUnit file, Settings settings, Consumer<Throwable> failures) {
    guards.add(file, settings);
    if (file.getMarkers().findFirst(ForReference.class).isPresent()) {
      return List.of();
    }
    return StrayText.isAroundTypes(file)
        ? List.of(wholeFile(file, SkipReason.DID_NOT_PARSE))
        : sitesOf(file, settings, settings, failures);
  }

  private void addPom(SourceFile pom, Consumer<Throwable> failures) {
    try {
      modules.addPom(pom);
    } catch (RuntimeException | LinkageError e) {
      failures.accept(e);
    }
  }

  /**
   * Decides about a file.
   *
   * @param settings what the recipes were told
   * @param here what that comes to by now
   */
  private List<Finding> sitesOf(
      J.CompilationUnit file, Settings settings, Settings here, Consumer<Throwable> failures) {
    return unlessFailed(
        file,
        failures,
        () -> {
          // What fails is to be known before it is reported as done.
          Decided all = Decided.about(file, here);
          if (settings.guards().isPresent() && !all.sites().isEmpty()) {
            modules.addCode(file);
          }
          if (all.hasPlans()) {
            decided.computeIfAbsent(settings, unknown -> new IdentityHashMap<>()).put(file, all);
          }
          return all.findings();
        });
  }

  /** A recipe that throws fails the user's whole run. */
  private static List<Finding> unlessFailed(
      J.CompilationUnit file, Consumer<Throwable> failures, Supplier<List<Finding>> found) {
    try {
      return found.get();
    } catch (NotUnderstood e) {
      return List.of(wholeFile(file, SkipReason.DID_NOT_PARSE));
    } catch (RuntimeException | StackOverflowError e) {
      failures.accept(e);
      return List.of(wholeFile(file, SkipReason.LOCKSCOPE_FAILED));
    }
  }

  private static Finding wholeFile(SourceFile file, SkipReason why) {
    return new Finding(file.getId(), SiteRows.ofFile(file, why));
  }

  /**
   * Decides again where guards turned out to be others than they seemed to be.
   *
   * @param failures takes what is thrown on the way
   */
  private void decideAgain(BiConsumer<SourceFile, Throwable> failures) {
    decided.forEach(
        (settings, files) -> {
          for (J.CompilationUnit file : List.copyOf(files.keySet())) {
            Settings known = inRun(file, settings);
            if (!known.equals(settings)) {
              files.remove(file);
              found(settings)
                  .put(file.getId(), sitesOf(file, settings, known, e -> failures.accept(file, e)));
            }
          }
        });
  }

  /**
   * What settings come to in a file: without guards there is nothing to take the place of flags.
   */
  private Settings inRun(J.CompilationUnit file, Settings settings) {
    Settings known = guards.knownIn(file, settings, modules);
    boolean hasOnlyFlags =
        known.complexFlow() == Settings.OnComplexFlow.GUARD
            && !tasks.forms().contains(Form.SCOPED_GUARD);
    return hasOnlyFlags ? known.withoutFlags() : known;
  }

  /**
   * Takes back what waits for a rewrite that no recipe of the run does.
   *
   * @param failures takes what is thrown on the way
   */
  private void confineToRun(BiConsumer<SourceFile, Throwable> failures) {
    decided.forEach(
        (settings, files) -> {
          Task run = new Task(tasks.forms(), guards.known(settings));
          files.values().stream()
              .filter(all -> !all.rewritten().late().isEmpty() && !all.isDoneBy(run.forms()))
              .forEach(
                  all ->
                      found(settings)
                          .put(
                              all.file().getId(),
                              unlessFailed(
                                  all.file(),
                                  e -> failures.accept(all.file(), e),
                                  () -> all.findings(run))));
        });
  }

  /** A file after a recipe has done its work in it; what was decided is not decided again. */
  J.CompilationUnit rewrite(J.CompilationUnit file, Task task) {
    Settings everywhere = inRun(file, task.settings());
    Settings here = modules.settingsIn(file, everywhere);
    IdentityHashMap<J.CompilationUnit, Decided> ofTask = decided.get(task.settings());
    // What was decided before the builds of all modules were known may not hold.
    Decided known = ofTask == null || !here.equals(everywhere) ? null : ofTask.get(file);
    // What one recipe does may be what another one has to wait for.
    if (known != null && known.isDoneBy(tasks.formsOf(task.settings()))) {
      return known.rewritten().file();
    }
    List<Site> sites = known == null ? LockFile.sites(file, here) : known.sites();
    return LockFile.rewrite(file, sites, new Task(tasks.formsFor(task), here)).file();
  }

  /** Whether a file can have something to do for a recipe: it was found, or was not looked at. */
  boolean mayChange(SourceFile source, Task task) {
    List<Finding> known = findings.getOrDefault(task.settings(), Map.of()).get(source.getId());
    return known == null
        || known.stream()
            .map(this::settled)
            .filter(finding -> !isDone(source, finding, task.settings()))
            .anyMatch(finding -> task.rewrites(finding) || task.mayScope(finding))
        // What other settings have brought into a `finally` was not foreseen.
        || (task.forms().contains(Form.SCOPED_GUARD) && isRewritten(source));
  }

  private boolean isRewritten(SourceFile source) {
    return done.entrySet().stream()
        .filter(entry -> entry.getKey().guards().isEmpty())
        .anyMatch(entry -> entry.getValue().containsKey(source.getId()));
  }

  /** Whether a recipe of the run that does the same was at the file already. */
  private boolean isDone(SourceFile source, Finding finding, Settings settings) {
    return finding
        .form()
        .filter(
            done.getOrDefault(settings, Map.of()).getOrDefault(source.getId(), Set.of())::contains)
        .isPresent();
  }

  /** Notes that a recipe has done its work in a file. */
  void rewrote(J.CompilationUnit file, Task task) {
    done.computeIfAbsent(task.settings(), unknown -> new HashMap<>())
        .computeIfAbsent(file.getId(), unknown -> EnumSet.noneOf(Form.class))
        .addAll(task.forms());
  }

  /**
   * The rows of all files by path and line, the first time it is asked.
   *
   * @param failures takes what is thrown on the way
   */
  List<LockSites.Row> takeRows(BiConsumer<SourceFile, Throwable> failures) {
    if (isReported) {
      return List.of();
    }
    isReported = true;
    decideAgain(failures);
    confineToRun(failures);
    return opinions()
        .prevailing()
        .map(Opinion::row)
        .sorted(Comparator.comparing(LockSites.Row::path).thenComparingInt(LockSites.Row::line))
        .toList();
  }

  private Opinions opinions() {
    return new Opinions(findings, tasks, this::settled);
  }

  /** What is left of a finding when the builds of all modules are known. */
  private Finding settled(Finding finding) {
    return finding.unread().filter(modules::failsOnResources).isPresent()
        ? finding.withoutGuard()
        : finding;
  }

  /**
   * What the module of a build needs Lockscope's own guards for, if a recipe of the run uses them.
   */
  Optional<Modules.Need> needOfGuards(SourceFile build) {
    return Modules.moduleOf(build).map(module -> guardNeeds.get().get(module));
  }

  /** The rows of the sites that get guards of Lockscope's own. */
  private Stream<LockSites.Row> guardedSites() {
    return opinions()
        .prevailing()
        .filter(opinion -> opinion.isToRewrite() && opinion.task().usesOwnGuards())
        .map(Opinion::row)
        .filter(row -> row.form().equals(Form.SCOPED_GUARD.name()));
  }
}
