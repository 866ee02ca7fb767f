package io.github.lockscope.proof.generate;

import java.util.EnumSet;
import java.util.Set;

/** What only some of the generated classes have, so that it does not crowd out everything else. */
enum Trait {
  /** Their locks have conditions. */
  CONDITIONS(14),
  /** They ask their locks who holds them. */
  QUESTIONS(12),
  /** They have more methods than one. */
  HELPERS(15);

  private final int percent;

  Trait(int percent) {
    this.percent = percent;
  }

  /** Those of one class. */
  static Set<Trait> some(Dice dice) {
    Set<Trait> some = EnumSet.noneOf(Trait.class);
    for (Trait trait : values()) {
      if (dice.chance(trait.percent)) {
        some.add(trait);
      }
    }
    return some;
  }
}
