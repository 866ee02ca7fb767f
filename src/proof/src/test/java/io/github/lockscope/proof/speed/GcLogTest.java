package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class GcLogTest {
  @Test
  void mostBeforeACollection() {
    assertEquals(
        143,
        new GcLog(
                """
                [0.006s][info][gc] Using G1
                [0.410s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->5M(376M) 4.184ms
                [0.910s][info][gc] GC(1) Pause Young (Normal) (G1 Evacuation Pause) 143M->9M(376M) 6.020ms
                [1.310s][info][gc,heap,exit]  garbage-first heap   total 385024K, used 64000K [0x0, 0x0)
                """)
            .peakMebibytes());
  }

  @Test
  void mostAtTheEnd() {
    assertEquals(
        62,
        new GcLog(
                """
                [0.006s][info][gc] Using G1
                [1.310s][info][gc,heap,exit]  garbage-first heap   total 385024K, used 64000K [0x0, 0x0)
                """)
            .peakMebibytes());
  }

  @Test
  void generationsAtTheEnd() {
    assertEquals(
        30,
        new GcLog(
                """
                [1.310s][info][gc,heap,exit]  def new generation   total 78656K, used 20480K [0x0, 0x0)
                [1.310s][info][gc,heap,exit]   eden space 69952K,   6% used [0x0, 0x0)
                [1.310s][info][gc,heap,exit]  tenured generation   total 174784K, used 10240K [0x0, 0x0)
                [1.310s][info][gc,heap,exit]  Metaspace       used 100K, committed 192K, reserved 1114112K
                """)
            .peakMebibytes());
  }

  @Test
  void noHeapAtAll() {
    assertThrows(IllegalStateException.class, () -> new GcLog("Using G1").peakMebibytes());
  }
}
