package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.Settings;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the recipes of one run do, each of them once. */
final class Tasks implements Iterable<Task> {
  private final Set<Task> tasks = new LinkedHashSet<>();

  void add(Task task) {
    tasks.add(task);
  }

  @Override
  public Iterator<Task> iterator() {
    return tasks.iterator();
  }

  boolean anyMatch(Predicate<Task> predicate) {
    return tasks.stream().anyMatch(predicate);
  }

  /** What all recipes do together. */
  Set<Form> forms() {
    return formsWhere(settings -> true);
  }

  /** What all recipes with some settings do together. */
  Set<Form> formsOf(Settings settings) {
    return formsWhere(settings::equals);
  }

  /** What one of the recipes does; what its guards bring within reach of others it does as well. */
  Set<Form> formsFor(Task task) {
    return task.forms().contains(Form.SCOPED_GUARD)
        ? formsWhere(task.settings()::isTheSameButForGuards)
        : task.forms();
  }

  private Set<Form> formsWhere(Predicate<Settings> settings) {
    return tasks.stream()
        .filter(task -> settings.test(task.settings()))
        .flatMap(task -> task.forms().stream())
        .collect(Collectors.toSet());
  }
}
