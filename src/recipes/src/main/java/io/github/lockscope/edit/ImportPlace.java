package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrewrite.java.tree.J;

/**
 * Where a new import belongs: by the alphabet, in the group of imports that is for its like.
 *
 * @param index the index of the import that it comes before
 * @param startsGroup whether it is the first of a group that is there
 */
record ImportPlace(int index, boolean startsGroup) {
  /**
   * Finds it.
   *
   * @param imports those that the file has
   * @param type what is to be imported, by its fully qualified name
   */
  static ImportPlace of(List<J.Import> imports, String type) {
    List<Group> groups = groups(imports);
    if (groups.isEmpty()) {
      return new ImportPlace(imports.size(), false);
    }
    Group group =
        ofRoot(root(type), groups)
            .or(() -> ofLibraries(groups, type))
            .orElseGet(() -> last(groups, type));
    int index = group.placeOf(type);
    return new ImportPlace(index, index == group.first());
  }

  /** Imports that are not static, with no blank line between them. */
  private record Group(int first, List<String> types) {
    boolean isOfJdk() {
      return types.stream().map(ImportPlace::root).anyMatch(List.of("java", "javax")::contains);
    }

    boolean startsBefore(String type) {
      return types.get(0).compareTo(type) < 0;
    }

    /** Behind the last one that comes before it. */
    int placeOf(String type) {
      return first
          + IntStream.range(0, types.size())
              .filter(i -> types.get(i).compareTo(type) < 0)
              .map(i -> i + 1)
              .max()
              .orElse(0);
    }
  }

  private static List<Group> groups(List<J.Import> imports) {
    List<Group> groups = new ArrayList<>();
    boolean isOpen = false;
    for (int i = 0; i < imports.size(); i++) {
      J.Import known = imports.get(i);
      isOpen &= !known.isStatic() && !Spaces.startsWithBlankLine(known.getPrefix());
      if (!isOpen && !known.isStatic()) {
        groups.add(new Group(i, new ArrayList<>()));
        isOpen = true;
      }
      if (isOpen) {
        groups.get(groups.size() - 1).types().add(known.getTypeName());
      }
    }
    return groups;
  }

  private static Optional<Group> ofRoot(String root, List<Group> groups) {
    return groups.stream()
        .filter(group -> group.types().stream().map(ImportPlace::root).anyMatch(root::equals))
        .findFirst();
  }

  /** A group without the JDK's types. */
  private static Optional<Group> ofLibraries(List<Group> groups, String type) {
    List<Group> libraries = groups.stream().filter(group -> !group.isOfJdk()).toList();
    return libraries.isEmpty() ? Optional.empty() : Optional.of(last(libraries, type));
  }

  /** The last one that starts with what comes before the type, or the first one. */
  private static Group last(List<Group> groups, String type) {
    return groups.stream()
        .filter(group -> group.startsBefore(type))
        .reduce((one, next) -> next)
        .orElse(groups.get(0));
  }

  private static String root(String type) {
    return type.split("\\.", 2)[0];
  }
}
