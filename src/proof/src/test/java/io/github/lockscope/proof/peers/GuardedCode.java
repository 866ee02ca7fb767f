package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.SamplePair;
import io.github.lockscope.proof.generate.Program;
import io.github.lockscope.proof.generate.SafeLocks;
import io.github.lockscope.proof.oracle.GuardStandIns;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Code before and after guards came to hold its locks.
 *
 * @param before the sources by path
 * @param after the same sources afterwards
 */
record GuardedCode(SortedMap<String, String> before, SortedMap<String, String> after) {
  /** What Error Prone goes by is its name. */
  static final Map<String, String> GUARDED_BY =
      Map.of(
          "annotation/GuardedBy.java",
          """
          package com.google.errorprone.annotations.concurrent;

          public @interface GuardedBy {
            String value();
          }
          """);

  private static final Pattern LOCK =
      Pattern.compile("private final (?:Reentrant)?Lock (\\w+) = new ReentrantLock\\(\\);");
  private static final String COUNT = "private int count;";

  /** The samples of recipes for guards, as they are rewritten for a source level. */
  static GuardedCode samples(int level) {
    SampleProgram program =
        new SampleProgram(SamplePair.all().stream().filter(SamplePair::isGuarded).toList());
    SortedMap<String, String> before = new TreeMap<>();
    SortedMap<String, String> after = new TreeMap<>();
    Set<String> libraries = new HashSet<>();
    for (SampleProgram.Batch batch : program.batches()) {
      Map<String, String> rewritten = batch.rewriter().at(level).apply(batch.sources()).texts();
      batch
          .sources()
          .forEach(
              (path, text) -> {
                if (SampleProgram.isNew(path, text, libraries)) {
                  before.put(path, text);
                  after.put(path, rewritten.getOrDefault(path, ""));
                }
              });
    }
    return new GuardedCode(before, after);
  }

  /** Generated methods, some with a field of which an annotation says which lock guards it. */
  static GuardedCode generated(long firstSeed, int methods, int level) {
    SortedMap<String, String> programs = new TreeMap<>(GUARDED_BY);
    LongStream.range(firstSeed, firstSeed + methods)
        .mapToObj(Program::of)
        .map(Program::plain)
        .forEach(
            program ->
                programs.put(
                    program.path(),
                    // No guard comes into a class with such a field.
                    program.seed() % 3 == 0 ? annotated(program.text()) : program.text()));
    SortedMap<String, String> before = Program.compilable(programs);
    SortedMap<String, String> after = SafeLocks.withGuards().at(level).apply(before).texts();
    return new GuardedCode(withoutStandIns(before), withoutStandIns(after));
  }

  /** Both. */
  GuardedCode and(GuardedCode other) {
    SortedMap<String, String> allBefore = new TreeMap<>(before);
    allBefore.putAll(other.before);
    SortedMap<String, String> allAfter = new TreeMap<>(after);
    allAfter.putAll(other.after);
    return new GuardedCode(allBefore, allAfter);
  }

  private static String annotated(String text) {
    Matcher lock = LOCK.matcher(text);
    return lock.find()
        ? text.replace(
            COUNT,
            "@com.google.errorprone.annotations.concurrent.GuardedBy(\"%s\") %s"
                .formatted(lock.group(1), COUNT))
        : text;
  }

  /** The guards themselves are compiled with, for what they are annotated with. */
  private static SortedMap<String, String> withoutStandIns(SortedMap<String, String> sources) {
    SortedMap<String, String> rest = new TreeMap<>(sources);
    rest.keySet().removeAll(GuardStandIns.beside(Map.of()).keySet());
    return rest;
  }
}
