package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files without whose declarations it would not be known what is a lock in a file: its
 * supertypes, all the way up, the types through which it can come by a lock, as in {@code lock},
 * {@code entry.lock} and {@code registry.entry().lock}, and those that have a {@code lock()} of
 * their own and are none.
 */
final class LockContext {
  private final SourceTree tree;

  /** The files that name a lock type somewhere. */
  private final Set<JavaFile> namingLocks;

  /** The files with methods, or calls of such, that are called as those of locks are. */
  private final Set<JavaFile> withCalls;

  /** The types that all of these should declare. */
  private final Set<String> concerned = new HashSet<>();

  LockContext(SourceTree tree, Set<JavaFile> namingLocks, Set<JavaFile> withCalls) {
    this.tree = tree;
    this.namingLocks = namingLocks;
    this.withCalls = withCalls;
    namingLocks.forEach(file -> concerned.add(file.simpleName()));
    withCalls.forEach(file -> concerned.add(file.simpleName()));
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
      if (isConcerned(used) || !leadsTo(used).isEmpty()) {
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
      leadsTo(file).forEach(next -> add(next, false, context));
    }
  }

  /** Says whether a lock is among what a file declares. */
  private boolean offersLock(JavaFile file) {
    return namingLocks.contains(file)
        && tree.outline(file)
            .filter(it -> it.signatureNames().stream().anyMatch(tree::isLockType))
            .isPresent();
  }

  private boolean isConcerned(JavaFile file) {
    return withCalls.contains(file) || offersLock(file);
  }

  /** The files that tell what is a lock and that a file's declarations lead to. */
  private List<JavaFile> leadsTo(JavaFile file) {
    List<JavaFile> next = new ArrayList<>();
    tree.outline(file)
        .ifPresent(
            outline -> {
              Set<String> names = new LinkedHashSet<>(outline.signatureNames());
              names.retainAll(concerned);
              tree.declaring(file, outline, names).stream()
                  .filter(this::isConcerned)
                  .forEach(next::add);
            });
    return next;
  }
}
