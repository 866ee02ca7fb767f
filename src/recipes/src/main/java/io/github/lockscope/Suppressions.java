package io.github.lockscope;

import io.github.lockscope.tree.AnnotationValues;
import io.github.lockscope.tree.Declarations;
import io.github.lockscope.tree.LineNumbers;
import io.github.lockscope.tree.Lines;
import io.github.lockscope.tree.Once;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TextComment;

/** Where a developer has told another tool that a lock is as it is meant to be. */
final class Suppressions {
  private static final Lines START = new Lines(1, 1);

  private static final Set<String> WARNINGS =
      Set.of(
          "LockAcquiredButNotSafelyReleased",
          "LockNotBeforeTry",
          "PMD",
          "all",
          "PMD.LockShouldWithTryFinallyRule",
          "java:S2222",
          "squid:S2222");
  private static final Pattern BUG_PATTERN = Pattern.compile("UL(_.*)?|MT_CORRECTNESS");
  private static final Pattern INSPECTION =
      Pattern.compile("\\s*noinspection\\b.*\\b(LockAcquiredButNotSafelyReleased|ALL)\\b.*");
  private static final Pattern NO_WARNING = Pattern.compile("/[/*].*\\b(NOPMD|NOSONAR)\\b");

  /** Sonar reports the acquire, and a comment is about what is reported on its own line. */
  private static final Pattern NO_WARNING_BELOW = Pattern.compile("/[/*].*\\bNOPMD\\b");

  private final J.CompilationUnit file;
  private final Supplier<BitSet> commented;
  private final Supplier<BitSet> commentedForCode;

  Suppressions(J.CompilationUnit file, Supplier<String> text) {
    this.file = file;
    this.commented = new Once<>(() -> commented(text.get(), NO_WARNING));
    this.commentedForCode = new Once<>(() -> commented(text.get(), NO_WARNING_BELOW));
  }

  /** The lines with a comment about warnings, the first line being 1. */
  private static BitSet commented(String text, Pattern comment) {
    BitSet lines = new BitSet();
    if (comment.matcher(text).find()) {
      int number = 0;
      for (Iterator<String> each = text.lines().iterator(); each.hasNext(); ) {
        lines.set(++number, comment.matcher(each.next()).find());
      }
    }
    return lines;
  }

  /** Whether the warnings about a place are suppressed. */
  boolean include(Cursor place) {
    return Declarations.annotations(place).anyMatch(this::suppresses)
        || hasInspectionComment(place)
        || hasWarningComment(place);
  }

  private boolean suppresses(J.Annotation annotation) {
    return switch (annotation.getSimpleName()) {
      case "SuppressWarnings" ->
          AnnotationValues.of(annotation, file)
              .anyMatch(value -> WARNINGS.contains(value) || isBug(value));
      case "SuppressFBWarnings" ->
          AnnotationValues.of(annotation, file).anyMatch(Suppressions::isBug);
      default -> false;
    };
  }

  private static boolean isBug(String value) {
    return BUG_PATTERN.matcher(value).matches();
  }

  /** Whether a comment stands above the call's statement, or above one around it. */
  private static boolean hasInspectionComment(Cursor place) {
    return place
        .getPathAsStream(J.class::isInstance)
        .flatMap(tree -> ((J) tree).getPrefix().getComments().stream())
        .anyMatch(Suppressions::isInspectionComment);
  }

  private static boolean isInspectionComment(Comment comment) {
    return comment instanceof TextComment line
        && !line.isMultiline()
        && INSPECTION.matcher(line.getText()).matches();
  }

  /** Whether a comment stands on the line of the call, or in the head of a declaration around. */
  private boolean hasWarningComment(Cursor place) {
    if (commented.get().isEmpty()) {
      return false;
    }
    UUID id = place.<J>getValue().getId();
    Set<UUID> trees = new HashSet<>(Set.of(id));
    List<J> declarations = Declarations.around(place).toList();
    declarations.forEach(
        declaration -> {
          trees.add(declaration.getId());
          trees.add(endOfHead(declaration));
        });
    Map<UUID, Lines> lines = LineNumbers.of(file, trees);
    return isOnLines(commented.get(), lines, id, id)
        || declarations.stream()
            .anyMatch(
                declaration ->
                    isOnLines(
                        commentedForCode.get(),
                        lines,
                        declaration.getId(),
                        endOfHead(declaration)));
  }

  private static UUID endOfHead(J declaration) {
    if (declaration instanceof J.ClassDeclaration type) {
      return type.getBody().getId();
    }
    return declaration instanceof J.MethodDeclaration method && method.getBody() != null
        ? method.getBody().getId()
        : declaration.getId();
  }

  private static boolean isOnLines(BitSet comments, Map<UUID, Lines> lines, UUID first, UUID last) {
    int from = lines.getOrDefault(first, START).first();
    int to = lines.getOrDefault(last, new Lines(from, from)).first();
    int next = comments.nextSetBit(from);
    return next >= 0 && next <= to;
  }
}
