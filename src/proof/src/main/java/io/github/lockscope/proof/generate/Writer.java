package io.github.lockscope.proof.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What all parts of a method are written with. */
final class Writer {
  private final Dice dice;
  private final List<Lock> locks;
  private final Set<Trait> traits;
  private final Set<Flow> flows = EnumSet.noneOf(Flow.class);
  private final Expressions expressions;
  private final Exits exits;
  private final Steps steps;
  private final Demands demands;
  private final OtherMethods otherMethods;
  private int names;
  private int budget;

  /**
   * Starts a method.
   *
   * @param locks the locks that it may take
   * @param traits what its class has
   * @param budget how many statements it has, more or less
   */
  Writer(Dice dice, List<Lock> locks, Set<Trait> traits, int budget) {
    this.dice = dice;
    this.locks = locks;
    this.traits = traits;
    this.budget = budget;
    this.expressions = new Expressions(this);
    this.exits = new Exits(this);
    this.steps = new Steps(this);
    this.demands = new Demands(this);
    this.otherMethods = new OtherMethods(this);
  }

  Dice dice() {
    return dice;
  }

  List<Lock> locks() {
    return locks;
  }

  Expressions expressions() {
    return expressions;
  }

  Exits exits() {
    return exits;
  }

  Steps steps() {
    return steps;
  }

  Demands demands() {
    return demands;
  }

  OtherMethods otherMethods() {
    return otherMethods;
  }

  /** Whether its class has something that not all have. */
  boolean may(Trait trait) {
    return traits.contains(trait);
  }

  /** A name that nothing else has. */
  String name(String start) {
    return start + ++names;
  }

  /** A number that nothing else has, so that a swap shows. */
  int number() {
    return ++names;
  }

  void has(Flow flow) {
    flows.add(flow);
  }

  Set<Flow> flows() {
    return flows;
  }

  /** Whether there is room for one more statement. */
  boolean spend() {
    return budget-- > 0;
  }
}
