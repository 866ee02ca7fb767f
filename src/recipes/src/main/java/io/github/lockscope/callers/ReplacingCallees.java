package io.github.lockscope.callers;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The methods of a file that may put another lock in the place of one. */
public final class ReplacingCallees {
  private final Supplier<CallGraph> graph;
  private final Supplier<Map<UUID, Writes>> writes;

  /** Searches a file by its calls. */
  public ReplacingCallees(JavaSourceFile file, Supplier<CallGraph> graph) {
    this.graph = graph;
    this.writes = new Once<>(() -> Writes.ofMethods(file));
  }

  /** Whether some code may run a method that replaces the lock of an acquire. */
  public boolean areCalledIn(List<? extends J> code, LockCall acquire) {
    if (!acquire.direct().has(Receiver::isReplaceable)) {
      return false;
    }
    Set<UUID> replacers =
        writes.get().entrySet().stream()
            .filter(method -> method.getValue().replace(acquire.direct()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return !replacers.isEmpty() && graph.get().reaches(code, replacers);
  }
}
