package io.github.lockscope.tree;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Takes the uses that are asked for.
 *
 * @param names whether members of a name are asked for
 * @param found those that are, in the order in which they come by
 */
record AskedUses(Predicate<String> names, Collection<MemberUse> found) {
  void add(String owner, String name) {
    if (names.test(name)) {
      found.add(new MemberUse(owner, name));
    }
  }

  void add(MemberUse use) {
    if (names.test(use.name())) {
      found.add(use);
    }
  }
}
