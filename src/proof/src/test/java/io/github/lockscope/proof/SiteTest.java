package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SiteTest {
  private static final String HEADER = String.join(",", Site.COLUMNS) + "\n";

  @Test
  void plainRow() {
    assertEquals(
        List.of(
            new Site("a/B.java", 7, "B.m", "lock", "Lock", "SKIP", "", "MANUAL", "TAKEN_AGAIN")),
        Site.readCsv(HEADER + "a/B.java,7,B.m,lock,Lock,SKIP,,MANUAL,TAKEN_AGAIN\n"));
  }

  @Test
  void fieldsInQuotesKeepCommasQuotesAndLineEnds() {
    assertEquals(
        List.of(
            new Site("B.java", 7, "B.m(int, int)", "of(\"x\",\n1)", "", "SAFE", "", "SAFE", "")),
        Site.readCsv(HEADER + "B.java,7,\"B.m(int, int)\",\"of(\"\"x\"\",\n1)\",,SAFE,,SAFE,"));
  }

  @Test
  void tableNameAndOtherColumnsAndCarriageReturns() {
    String header = "extra," + String.join(",", Site.COLUMNS);
    assertEquals(
        List.of(new Site("B.java", 0, "", "", "", "SKIP", "", "MANUAL", "DID_NOT_PARSE")),
        Site.readCsv(
            "# @name x\n# @group y\n"
                + header
                + "\r\n1,B.java,0,,,,SKIP,,MANUAL,DID_NOT_PARSE\r\n"));
  }

  @Test
  void noRows() {
    assertEquals(List.of(), Site.readCsv(HEADER));
  }

  @Test
  void anythingElseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Site.readCsv(""));
    assertThrows(IllegalArgumentException.class, () -> Site.readCsv("path,line\nB.java,7\n"));
    assertThrows(IllegalArgumentException.class, () -> Site.readCsv(HEADER + "B.java,7\n"));
    assertThrows(IllegalArgumentException.class, () -> Site.readCsv(HEADER + "a\"b,7\n"));
  }
}
