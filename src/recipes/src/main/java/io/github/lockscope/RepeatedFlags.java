package io.github.lockscope;

import io.github.lockscope.region.FlagName;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lets holds of one lock that follow each other have one flag: {@code boolean held = true; try { …
 * } … lock.lock(); held = true; try { … }}.
 */
final class RepeatedFlags {
  private RepeatedFlags() {}

  /**
   * Gives holds the flags of those before them.
   *
   * @param plans the plans that are carried out, those of later sites before those of earlier ones
   */
  static List<Map.Entry<Site, Plan>> in(List<Map.Entry<Site, Plan>> plans) {
    List<Map.Entry<Site, Plan>> changed = new ArrayList<>(plans);
    for (int first = plans.size() - 1; first > 0; first--) {
      List<Integer> holds = holds(changed, first);
      if (holds.size() > 1) {
        String name = name(changed, holds);
        for (int hold : holds) {
          FlagPlan.HeldFlag own = declared(changed.get(hold)).orElseThrow();
          changed.set(
              hold,
              Map.entry(
                  changed.get(hold).getKey(), hold == first ? own.named(name) : own.setAnew(name)));
        }
      }
    }
    return changed;
  }

  /** A hold and those of its lock that follow it. */
  private static List<Integer> holds(List<Map.Entry<Site, Plan>> plans, int first) {
    return IntStream.iterate(first, next -> next >= 0, next -> next - 1)
        .filter(next -> declared(plans.get(first)).isPresent())
        .filter(next -> declared(plans.get(next)).isPresent() && areLike(plans, first, next))
        .boxed()
        .toList();
  }

  /** The plainest of their names, each of which nothing else in the method has. */
  private static String name(List<Map.Entry<Site, Plan>> plans, List<Integer> holds) {
    return holds.stream()
        .map(hold -> declared(plans.get(hold)).orElseThrow().flag())
        .min(
            Comparator.comparing((String name) -> !name.equals(FlagName.PLAIN))
                .thenComparing(name -> Character.isDigit(name.charAt(name.length() - 1)))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** The flag that a plan declares where its one acquire has taken the lock. */
  private static Optional<FlagPlan.HeldFlag> declared(Map.Entry<Site, Plan> planned) {
    return Optional.of(planned.getValue())
        .filter(FlagPlan.HeldFlag.class::isInstance)
        .map(FlagPlan.HeldFlag.class::cast)
        .filter(flag -> flag.start() == FlagPlan.Start.HELD && flag.sites().size() <= 1);
  }

  /** The two share their list, so the one flag is declared where the other one would be. */
  private static boolean areLike(List<Map.Entry<Site, Plan>> plans, int first, int next) {
    Map.Entry<Site, Plan> before = plans.get(first);
    Map.Entry<Site, Plan> behind = plans.get(next);
    return before.getValue().list().equals(behind.getValue().list())
        && before.getKey().acquire().isSameLock(behind.getKey().acquire());
  }
}
