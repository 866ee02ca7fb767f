package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FlowFileTest {
  @ParameterizedTest
  @MethodSource("io.github.lockscope.flow.Cases#all")
  void saysWhatBecomesOfTheLock(Cases.Case one) {
    assertEquals(one.answer(), Asked.about(one.code()).inWords(), one.code());
  }
}
