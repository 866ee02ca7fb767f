package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LockVocabularyTest {
  @Test
  void everyCodeOfARowHasASentence() {
    Stream.<Enum<?>[]>of(
            Form.values(), SkipReason.values(), ReviewNote.values(), SafeReason.values())
        .flatMap(Stream::of)
        .map(Enum::name)
        .forEach(code -> assertTrue(LockVocabulary.sentence(code).isPresent(), code));
    assertEquals(
        Optional.of(SkipReason.TAKEN_AGAIN.sentence()), LockVocabulary.sentence("TAKEN_AGAIN"));
  }

  @Test
  void codeOfSomeoneElseHasNone() {
    assertEquals(Optional.empty(), LockVocabulary.sentence("BY_NAME"));
  }

  @Test
  void everyProtocolIsInTheVocabulary() {
    LockVocabulary words = LockVocabulary.with(List.of());
    assertTrue(words.calls().containsAll(Set.of("lock", "tryUnlockRead", "writeLock")));
    assertTrue(words.types().containsAll(Set.of("Lock", "ReadWriteLock", "StampedLock")));
  }
}
