package io.github.lockscope.site;

/** Why a site is left to a developer. The list is closed; there is no "other". */
public enum SkipReason implements Reason {
  // What kind of acquire it is.
  LOCK_TYPE_UNKNOWN(
      "The type of a receiver cannot be resolved, so it is not known whether this is a lock; run"
          + " with the project's class path."),
  CONDITIONAL_ACQUIRE(
      "The acquire can come back without the lock; check that the lock is released exactly where"
          + " it was got, and in `finally`."),
  ACQUIRED_IN_BRANCH(
      "The acquire is in a branch, loop or block that its release is not in; check that the release"
          + " happens under the same condition."),
  ACQUIRED_IN_LOOP(
      "Every pass of a loop acquires and none releases; check that all the locks are released when"
          + " only some of them could be acquired."),
  STAMP_NOT_KEPT(
      "The stamp of the acquire is not kept in one local variable that stays as it is; check which"
          + " stamp reaches the release."),
  STAMP_CONVERTED(
      "The stamp of the acquire is converted, and then another one is to be released; check that the"
          + " stamp in hand is released on every path."),

  // Where the release is.
  NEVER_RELEASED(
      "Nothing in this method releases the lock; find out who does, and release it here if nobody"
          + " does."),
  RELEASED_BY_RESULT(
      "The acquire gives what can be closed, and that may release the lock; check that it does, and"
          + " that a `try` has it as its resource."),
  RELEASED_IN_BRANCH(
      "The release is in a branch, a loop or a handler and not beside the acquire; check that every"
          + " path releases exactly once."),
  RELEASED_IN_REGION(
      "The lock is also taken or released inside a statement between acquire and release; check"
          + " every path through it."),
  RELEASED_IN_HANDLER(
      "A `catch`, `finally` or resource around the region, or around a call of this method, releases"
          + " the lock as well, or code that it leads to does; check that no path releases twice."),
  RELEASED_IN_CALLEE(
      "A method that is called while the lock is held releases it; check who holds it when something"
          + " throws."),
  PASSED_TO_CALLBACK(
      "A lambda or class in this method releases the lock as well; check when it runs."),
  UNBALANCED(
      "The lock is acquired and released a different number of times here; check for a double"
          + " acquire or a double release."),
  WRONG_CALL_IN_FINALLY(
      "The `finally` acquires the lock again where it should release it; replace that call."),
  WRONG_LOCK_RELEASED(
      "Another lock is released in the place of this one, such as the other one of a pair for reading"
          + " and writing; check that call, and replace it."),
  PERMITS_DIFFER(
      "The numbers of permits that are acquired and released here differ, or may differ; check that"
          + " every path gives back what it took."),
  ARGUMENTS_DIFFER(
      "No release here has the arguments of the acquire, or is by a method that belongs to it; check"
          + " that both are about the same lock."),
  KEPT_ON_SOME_WAY(
      "Some way leaves with the lock held though nothing was thrown, and another method may be meant"
          + " to release it; check who does."),
  KEPT_ON_THROW(
      "A `throw` may leave with the lock held, which is meant for others to release; check that they do so"
          + " when this code fails, or release it before the `throw`."),
  PERMIT_KEPT(
      "Some way keeps the permit though nothing is thrown, and another thread may be meant to give it"
          + " back; check who does."),

  // What the region does.
  TOO_COMPLEX(
      "There are more ways through this code than Lockscope can follow, or syntax that it does not"
          + " know; split the method, or check every way out by hand."),
  WORK_AFTER_RELEASE(
      "Some way releases early and goes on with work that has to stay outside the lock; check that"
          + " the lock is released when something throws before."),
  TAKEN_AGAIN(
      "The lock is given up and taken again before it is released for good; check what happens when"
          + " something throws in between."),
  RESULT_IGNORED(
      "Whether the lock was got is not looked at; check the answer, and release only what is held."),
  OVERLAPPING_LOCKS(
      "Another lock is acquired on one side of the acquire or release and released on the other;"
          + " check the order of the releases."),
  CONSTRUCTOR_CALL("A `this(…)` or `super(…)` call cannot stand in a `try`."),
  UNKNOWN_SYNTAX(
      "The block has syntax that Lockscope does not know, so it cannot tell what happens there."),

  // What the lock expression denotes.
  RECEIVER_CHANGES(
      "A variable in the lock expression is assigned between acquire and release; check that the"
          + " same lock is released."),
  CONDITION_REEVALUATED(
      "The lock is chosen by a condition that is evaluated again for the release; keep the lock in"
          + " a local variable."),
  RECEIVER_UNSTABLE(
      "The lock expression may denote another lock at the release; keep the lock in a local"
          + " variable."),

  NEEDED_OUTSIDE(
      "Where the region fails or is left, code behind it signals, waits or asks who holds the lock,"
          + " and would no longer hold it; check whether it is meant to."),

  // Where a try with a finally stands already.
  CATCH_ON_TRY(
      "The `try` has a `catch` that would handle more or less than it does now, or run without the"
          + " lock; check what it needs, and nest the `try` by hand."),
  RESOURCES_ON_TRY(
      "The `try` opens resources, and would open or close them at another point than it does now;"
          + " check whether they need the lock, and nest the `try` by hand."),
  WORK_BEFORE_ACQUIRE(
      "The `try` does other work before it acquires; if that fails, the `finally` releases a lock"
          + " that is not held."),
  WORK_BEFORE_RELEASE(
      "The `finally` does other work before it releases; if that fails, the lock stays held, and where"
          + " the lock is not got, the work is done without it."),
  WORK_IN_FINALLY(
      "The `finally` does more than release, and would do that in more cases or at another point"
          + " than it does now; nest the `try` by hand."),
  NOT_IN_BLOCK(
      "The `try` is the whole body of a branch or loop, or has a label; put acquire and `try` into"
          + " one pair of braces."),

  DECLARED_WITH_MORE(
      "The declaration of the stamp or answer goes on with another variable, which gets its value while"
          + " the lock is held and no `try` can have begun; declare that variable for itself."),

  CANNOT_BE_PRINTED(
      "OpenRewrite cannot print a `try` in a `case …:` of a `switch` expression; give the group"
          + " braces first."),

  // What is declared in the region and needed after it.
  NAME_TAKEN(
      "A declaration would have to stand where its name is in the way of something else of that"
          + " name, or a guard where a variable hides its package; rename one of them."),
  TYPE_NOT_DENOTABLE(
      "The type of what is needed after the region would have to be written anew, and has no name here"
          + " or one that the compiler warns of; declare it before the acquire, with a type of your own."),
  CONSTANT_NOT_CERTAIN(
      "A final variable that is needed after the region may be a compile-time constant and cannot be"
          + " declared apart from its value; move it before the acquire."),
  CLASS_USES_REGION(
      "A local class that is needed after the region uses variables of the region; move it by"
          + " hand."),
  PATTERN_VARIABLE_NEEDED(
      "A pattern variable of the region is needed after it and cannot be declared before it."),
  ASSIGNED_ONCE(
      "A variable that may be assigned only once is assigned on a way out of the region, and behind"
          + " it or in the next round of a loop; with a `finally` between them the compiler would take"
          + " that for twice; assign it at one place, behind the loop if there is one."),
  SUPPRESSION_ON_DECLARATION(
      "A declaration that is needed after the region has `@SuppressWarnings`, which cannot stand on"
          + " an assignment."),
  RELEASE_NEEDS_REGION(
      "The release uses a variable that is declared in the region; keep the lock in a variable"
          + " before the acquire."),

  // Why a guard cannot stand for a hold.
  NO_PLACE_FOR_RESOURCE(
      "The acquire and the `try` that releases do not stand side by side in a pair of braces, other"
          + " code needs the answer of the attempt, something is said within it, or that `try` is also"
          + " about another lock, releases from within more code of its `finally`, or declares names"
          + " that mean something else behind it; a guard would change when this lock is held, or what"
          + " code means."),
  GUARD_CANNOT_ACQUIRE(
      "The guard has no way to take a lock like this; check whether it should, or leave the `finally`"
          + " as it is."),
  GUARD_CANNOT_RELEASE_EARLY(
      "Work follows the release, in this `finally` or behind it, and the guard has only `close()` to"
          + " release by, which is for the end, and the compiler warns of other calls; leave the"
          + " `finally` as it is."),
  GUARDS_OWN_CODE(
      "The guard calls this code, or is made of it, and would come to call itself; leave the"
          + " `finally` as it is."),
  LOCK_IS_CALLED(
      "The lock is the result of a call, or an element of an array, that acquire and release read"
          + " anew, and a guard would read once; keep the lock in a local variable first."),
  STAMP_IS_USED(
      "The stamp is declared apart from the acquire, or used for more than the release, and a guard"
          + " keeps it to itself; leave the `finally` as it is."),
  GUARDED_BY(
      "The class says by `@GuardedBy` which lock its fields need, and the check of that does not know"
          + " guards; leave the `finally` as it is."),
  RESOURCE_WARNED_OF(
      "The build treats warnings as errors, and below Java 22 `-Xlint:try` warns of a resource that"
          + " nothing reads; turn that warning off first."),
  GUARD_NOT_IN_REACH(
      "The type of the guard is not on the class path of this code; check its name, or have the module"
          + " depend on the one that has it, and run again."),
  MODULE_WITHOUT_GUARD(
      "The `module-info.java` of this code does not say `requires io.github.lockscope.guard;`, and"
          + " recipes cannot change it; add that, and the library to the build, and run again."),
  NO_RESOURCES(
      "The source level is below 7 and has no `try` with resources, or below 8, which Lockscope's own"
          + " guards need; leave the `finally` as it is."),

  // What is not to be touched.
  GENERATED_CODE("This code is generated; look at what generates it."),
  SUPPRESSED(
      "A comment or annotation here suppresses warnings about locks; check that the reason for that"
          + " still holds."),
  TEST_SOURCE(
      "This is the code of a test, or otherwise outside the main sources, and that is rewritten only"
          + " with `testSources`."),
  LEAKS_ON_EXCEPTION_ONLY(
      "Nothing goes wrong here unless something throws, and with `leaks: normalPaths` such code is"
          + " left alone; look at what can throw."),

  // What the file is like.
  DID_NOT_PARSE("OpenRewrite could not read the file as Java; nothing in it was looked at."),
  CHARACTERS_LOST(
      "The file has bytes that its character set does not know and that would be lost by writing"
          + " it; nothing in it is changed."),
  RECIPE_NOT_ACTIVE(
      "Another recipe of `SafeLocks` rewrites this form, and it is not part of this run, or not told of"
          + " this kind of lock."),
  LOCKSCOPE_FAILED(
      "Lockscope itself failed on this file and left it alone; please report it with the file.");

  private final String sentence;

  SkipReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
