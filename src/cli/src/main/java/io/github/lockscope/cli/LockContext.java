package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files without whose declarations a lock in a file would not be recognised as one: its
 * supertypes, all the way up, and the types through which it can come by a lock, as in {@code
 * lock}, {@code entry.lock} and {@code registry.entry().lock}.
 */
final class LockContext {
  private final SourceTree tree;

  /** The files that name a lock type somewhere, and the types that they should declare. */
  private final Set<JavaFile> namingLocks;

  private final Set<String> typesNamingLocks = new HashSet<>();

  LockContext(SourceTree tree, Set<JavaFile> namingLocks) {
    this.tree = tree;
    this.namingLocks = namingLocks;
    namingLocks.forEach(file -> typesNamingLocks.add(file.simpleName()));
  }

  Set<JavaFile> of(JavaFile file) {
    Optional<Outline> outline = tree.outline(file);
    if (outline.isEmpty()) {
      return Set.of();
    }
    Set<JavaFile> context = new LinkedHashSet<>();
    tree.declaring(file, outline.get(), outline.get().supertypes())
        .forEach(supertype -> add(supertype, true, context));
    for (JavaFile used : usedBy(file, outline.get())) {
      if (offersLock(used) || !offeringLocks(used).isEmpty()) {
        add(used, true, context);
      }
    }
    context.remove(file);
    return context;
  }

  private Set<JavaFile> usedBy(JavaFile file, Outline outline) {
    Set<JavaFile> used = new LinkedHashSet<>();
    used.addAll(tree.declaring(file, outline, outline.signatureNames()));
    used.addAll(tree.declaring(file, outline, outline.bodyNames()));
    for (String imported : outline.imports()) {
      tree.imported(file, imported).ifPresent(used::add);
    }
    return used;
  }

  private void add(JavaFile file, boolean direct, Set<JavaFile> context) {
    Optional<Outline> outline = tree.outline(file);
    if (outline.isEmpty() || !context.add(file)) {
      return;
    }
    tree.declaring(file, outline.get(), outline.get().supertypes())
        .forEach(supertype -> add(supertype, direct, context));
    if (direct) {
      offeringLocks(file).forEach(next -> add(next, false, context));
    }
  }

  /** Says whether a lock is among what a file declares. */
  private boolean offersLock(JavaFile file) {
    return namingLocks.contains(file)
        && tree.outline(file)
            .filter(it -> it.signatureNames().stream().anyMatch(tree::isLockType))
            .isPresent();
  }

  /** The files with locks that a file's declarations lead to. */
  private List<JavaFile> offeringLocks(JavaFile file) {
    List<JavaFile> offering = new ArrayList<>();
    tree.outline(file)
        .ifPresent(
            outline -> {
              Set<String> names = new LinkedHashSet<>(outline.signatureNames());
              names.retainAll(typesNamingLocks);
              tree.declaring(file, outline, names).stream()
                  .filter(this::offersLock)
                  .forEach(offering::add);
            });
    return offering;
  }
}
