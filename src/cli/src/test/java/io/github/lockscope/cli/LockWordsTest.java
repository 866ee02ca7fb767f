package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LockWordsTest {
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
        "Lock::lock",
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
        "x.lock ()",
        "x.lock\n\t\r\n()",
        "x.lock/* a */()",
        "x.lock/**/ // b\n ()",
        "x.lock // c\r()",
        "x.\nlockInterruptibly()",
        "tryLock(1, SECONDS)",
        "rw.readLock().m()",
        "rw.writeLock().m()",
        "stamped.tryConvertToWriteLock(s)",
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
    assertTrue(LockWords.in(bytes, Optional.empty()).calls());
    assertTrue(LockWords.in(new byte[0], Optional.of(Charset.forName(charset))).calls());
  }

  private static LockWords words(String text) {
    return LockWords.in(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
