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
  OTHER_METHODS(15),
  /** There are types in their methods. */
  LOCAL_TYPES(100);

  private final int percent;

  Trait(int percent) {
    this.percent = percent;
  }

  /** Those of one class. */
  static Set<Trait> some(Dice dice, Host host) {
    Set<Trait> some = EnumSet.noneOf(Trait.class);
    for (Trait trait : values()) {
      if (trait.percent == 100 || dice.chance(trait.percent)) {
        some.add(trait);
      }
    }
    if (host == Host.LAMBDA) {
      // Spoon fails at types in the lambda of a field, which sends back the whole file.
      some.remove(LOCAL_TYPES);
    }
    return some;
  }
}
