package io.github.lockscope.site;

import io.github.lockscope.site.Guard.Shape;
import io.github.lockscope.tree.NamedCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The guards that locks are to be held by.
 *
 * @param all those that can be used, the first that can make an acquire before the others
 * @param protocols how their locks are taken and released by hand, where that is not by the JDK's
 *     methods
 * @param namesakes the fully qualified names of other types that have the simple name of a guard
 * @param callees what the code of guards may call, itself included
 * @param use where they can stand
 */
public record Guards(
    List<Guard> all,
    List<String> protocols,
    Set<String> namesakes,
    Set<NamedCode> callees,
    Use use) {
  /** Where guards can stand. */
  public enum Use {
    /** Wherever there is a place for them. */
    ANYWHERE,

    /** Only where code reads them: the compiler would not take others. */
    ONLY_IF_READ,

    /** Nowhere: their types are not on the class path. */
    OUT_OF_REACH
  }

  /** A guard as users write it. */
  public static final String EXAMPLE = "com.acme.Held#hold";

  /** The module of those that come with Lockscope. */
  public static final String MODULE = "io.github.lockscope.guard";

  /** A type, and the method of it that acquires; {@code new} for its constructor. */
  private static final Pattern DEFINITION = Pattern.compile("((?:\\w+\\.)+\\w+)#(\\w+)");

  /** What comes with Lockscope. */
  public static final Guards BUILT_IN =
      new Guards(
          List.of(
              builtIn(
                  "LockScope",
                  "Lock",
                  Map.of(
                      "lock/0", "acquire",
                      "lockInterruptibly/0", "acquireInterruptibly",
                      "tryLock/0", "tryAcquire",
                      "tryLock/2", "tryAcquire")),
              builtIn(
                  "StampScope",
                  "StampedLock",
                  Map.of(
                      "readLock/0", "acquireRead",
                      "readLockInterruptibly/0", "acquireReadInterruptibly",
                      "writeLock/0", "acquireWrite",
                      "writeLockInterruptibly/0", "acquireWriteInterruptibly",
                      "tryReadLock/0", "tryAcquireRead",
                      "tryReadLock/2", "tryAcquireRead",
                      "tryWriteLock/0", "tryAcquireWrite",
                      "tryWriteLock/2", "tryAcquireWrite"))),
          List.of());

  /** What teams have already, by a name to ask for it. */
  private static final Map<String, Guards> PRESETS =
      new TreeMap<>(
          Map.of(
              "alluxio",
              only(Guard.over("alluxio.resource.LockResource", Shape.CONSTRUCTOR, "new")),
              "elasticsearch",
              ownLock(
                  "org.elasticsearch.common.util.concurrent.ReleasableLock", "acquire", "close"),
              "hadoop",
              ownLock(
                  "org.apache.hadoop.util.AutoCloseableLock", "acquire+tryLock", "release+close"),
              "jetty",
              ownLock("org.eclipse.jetty.util.thread.AutoLock", "lock", "close"),
              "pgjdbc",
              ownLock("org.postgresql.jdbc.ResourceLock", "obtain", "close"),
              "ratis",
              only(Guard.over("org.apache.ratis.util.AutoCloseableLock", Shape.FACTORY, "acquire")),
              "spring-data",
              only(
                  Guard.over("org.springframework.data.util.Lock", Shape.ADAPTER, "lock")
                      .returning("org.springframework.data.util.Lock.AcquiredLock")),
              "starrocks",
              only(Guard.over("com.starrocks.common.CloseableLock", Shape.FACTORY, "lock")),
              "venice",
              only(
                  Guard.over(
                      "com.linkedin.venice.utils.locks.AutoCloseableLock", Shape.FACTORY, "of"))));

  private Guards(List<Guard> all, List<String> protocols) {
    this(all, protocols, Set.of(), Set.of(), Use.ANYWHERE);
  }

  /** Whether they are Lockscope's own. */
  public boolean areBuiltIn() {
    return all.equals(BUILT_IN.all);
  }

  /** The same where the compiler does not take a guard that no code reads. */
  Guards whereRead() {
    return use == Use.OUT_OF_REACH ? this : with(Use.ONLY_IF_READ);
  }

  /** The same where their types are not on the class path. */
  public Guards outOfReach() {
    return with(Use.OUT_OF_REACH);
  }

  private Guards with(Use other) {
    return new Guards(all, protocols, namesakes, callees, other);
  }

  /**
   * The guards that a user asks for.
   *
   * @param request the name of a preset, or a type and its method
   * @throws IllegalArgumentException with a message for the user if it is neither
   */
  public static Guards of(String request) {
    Matcher definition = DEFINITION.matcher(request);
    if (PRESETS.containsKey(request)) {
      return PRESETS.get(request);
    }
    if (!definition.matches()) {
      throw new IllegalArgumentException(
          "there is no guard '%s'; known are %s, and others are named by type and method, like %s"
              .formatted(request, String.join(", ", PRESETS.keySet()), EXAMPLE));
    }
    String type = definition.group(1);
    String method = definition.group(2);
    return method.equals("new")
        ? only(Guard.over(type, Shape.CONSTRUCTOR, method))
        // Where the lock is of that type, it is its own guard.
        : new Guards(
            List.of(Guard.ownLock(type, method), Guard.over(type, Shape.FACTORY, method)),
            List.of());
  }

  /** The top-level types that guards are, or are in. */
  public static Set<String> outermostTypes(List<Guard> guards) {
    return guards.stream()
        .flatMap(Guard::types)
        .map(Guard::outermost)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a user's request is the name of a preset. */
  public static boolean isPreset(String request) {
    return PRESETS.containsKey(request);
  }

  /** The first guard that can make an acquire. */
  public Optional<Guard> forAcquire(LockCall acquire) {
    return all.stream().filter(guard -> guard.methodFor(acquire).isPresent()).findFirst();
  }

  private static Guard builtIn(String name, String lock, Map<String, String> acquires) {
    String type = MODULE + '.' + name;
    return new Guard(
        type,
        type,
        Shape.FACTORY,
        Set.of(new LockParameter("java.util.concurrent.locks." + lock)),
        acquires,
        // Like the methods of the locks.
        acquires.keySet().stream()
            .filter(key -> key.endsWith("Interruptibly/0") || key.endsWith("/2"))
            .collect(Collectors.toUnmodifiableSet()),
        Optional.of("release"),
        Optional.empty());
  }

  private static Guards only(Guard guard) {
    return new Guards(List.of(guard), List.of());
  }

  /**
   * A lock with its own methods to take and release it by hand; the first of them gives a guard.
   */
  private static Guards ownLock(String type, String acquires, String releases) {
    return new Guards(
        List.of(Guard.ownLock(type, acquires.replaceFirst("\\+.*", ""))),
        List.of(type + "#" + acquires + "/" + releases));
  }
}
