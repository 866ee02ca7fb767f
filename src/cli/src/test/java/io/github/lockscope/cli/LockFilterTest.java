package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.LockVocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LockFilterTest {
  private static final LockFilter BUILT_IN = new LockFilter(LockVocabulary.with(List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "int lock;",
        "lock",
        "lock = 1; call();",
        "block();",
        "locks();",
        "clock.tick();",
        "isLocked()",
        "Lock:lock",
        "m(x::n);\n lock = 1;",
        "x > 0 ? a : lock",
        "getLock()",
        "lock_()",
        "lock$()",
        "lock1()",
        "lock[0]()",
        "lock . call()",
        "\"caf\\u00e9\"",
        "writeLockInterruptiblyOrNot()",
        "lock/* never closed",
      })
  void isNoCall(String text) {
    assertFalse(words(text).calls());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock()",
        "x.lock();",
        "Lock::lock",
        "x :: lock",
        "x::\nlock",
        "x::/* a */lock",
        "x::<T>lock",
        "x:: // a\n lock",
        "x.lock ()",
        "x.lock\n\t\r\n()",
        "x.lock/* a */()",
        "x.lock/**/ // b\n ()",
        "x.lock // c\r()",
        "x.\nlockInterruptibly()",
        "tryLock(1, SECONDS)",
        "rw.readLock().m()",
        "rw.writeLock().m()",
        "stamped.tryWriteLock()",
        "x.unlock()",
        "x.unlockRead(s)",
        "x.loc\\u006b()",
        "x.lock\\u0028)",
        "x.\\uuu006cock()",
        "x.lo\u00adck()",
        "x.lo\u0001ck()",
        "lock(",
      })
  void mayBeCall(String text) {
    assertTrue(words(text).calls());
  }

  @Test
  void typesAreNamed() {
    assertTrue(words("import java.util.concurrent.locks.ReentrantReadWriteLock;").types());
    assertTrue(words("Lock l;").types());
    assertFalse(words("Locks l; AbstractLock m;").types());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void anythingMayBeInUtf16(String charset) {
    byte[] bytes = "\uFEFFclass A {}".getBytes(Charset.forName(charset));
    assertTrue(BUILT_IN.words(bytes, Optional.empty()).calls());
    assertTrue(BUILT_IN.words(new byte[0], Optional.of(Charset.forName(charset))).calls());
  }

  @Test
  void wordsOfOtherLocksAreFound() {
    LockFilter filter =
        new LockFilter(
            new LockVocabulary(Set.of("acquire", "release", "P", "v_1"), Set.of("Semaphore")));
    assertTrue(words(filter, "permits.acquire();").calls());
    assertTrue(words(filter, "permits . release\n(2);").calls());
    assertTrue(words(filter, "s.P()").calls());
    assertTrue(words(filter, "v_1()").calls());
    assertTrue(words(filter, "Semaphore s;").types());
    assertFalse(words(filter, "Semaphore s; acquired(); release; Q(); v_(); lock();").calls());
  }

  @Test
  void everyWordOfTheVocabularyIsFound() {
    LockVocabulary builtIn = LockVocabulary.with(List.of());
    for (String call : builtIn.calls()) {
      assertTrue(words("x." + call + "()").calls(), call);
    }
    for (String type : builtIn.types()) {
      assertTrue(words("private " + type + " x;").types(), type);
    }
  }

  @Test
  void wordBeyondAsciiCanBeSpeltInManyWays() {
    LockFilter filter = new LockFilter(new LockVocabulary(Set.of("verrouill\u00e9"), Set.of()));
    assertTrue(words(filter, "x.verrouill\\u00e9()").calls());
    assertTrue(words(filter, "").calls());
  }

  @Test
  void nothingIsFoundWithoutWords() {
    LockFilter filter = new LockFilter(new LockVocabulary(Set.of(), Set.of()));
    assertEquals(LockWords.NONE, words(filter, "Lock l; l.lock();"));
  }

  private static LockWords words(String text) {
    return words(BUILT_IN, text);
  }

  private static LockWords words(LockFilter filter, String text) {
    return filter.words(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
