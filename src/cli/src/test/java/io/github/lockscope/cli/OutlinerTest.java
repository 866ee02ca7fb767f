package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlinerTest {
  @Test
  void bodiesAreEmptied() {
    assertEquals(
        "class A { int n = 1; int m() {} static {} A() {} class B { void k() {} } }",
        declarations(
            """
            class A { int n = 1; int m() { return "}".length(); } static { n(); }
            A() { if (x) { y(); } } class B { void k() { } } }
            """));
  }

  @Test
  void headersWithBracesAreKept() {
    assertEquals(
        "@S({}) class A<T> extends B<@Q({}) T> { int[] a = {}, b; Runnable r = () -> {}; int c; }",
        declarations(
            "@S({\"x\", \"y\"}) class A<T> extends B<@Q({1}) T>"
                + " { int[] a = {1, 2}, b; Runnable r = () -> { run(); }; int c; }"));
  }

  @Test
  void recordsEnumsAndInterfacesAreTypes() {
    assertEquals(
        "record R(int a) { R {} int m() {} } enum E { X {}, Y; void k() {} }"
            + " @interface I { int v() default 1; } interface J { default void record() {} }",
        declarations(
            "record R(int a) { R { check(a); } int m() { return 1; } }"
                + " enum E { X { void k() { } }, Y; void k() { } }"
                + " @interface I { int v() default 1; }"
                + " interface J { default void record() { x = Foo.class; } }"));
  }

  @Test
  void textThatLooksLikeCodeIsPassedOver() {
    assertEquals(
        "class A { char c = '{'; String s = \"\\\"{\"; String t = \"\"\"\n{ \" \\\"\"\" {\"\"\"; }",
        declarations(
            "class A { /* { */ char c = '{'; // {\n String s = \"\\\"{\";"
                + " String t = \"\"\"\n{ \" \\\"\"\" {\"\"\"; }"));
  }

  @Test
  void namesAreFoundWhereTheyAre() {
    Outline outline =
        Outliner.outline(
            """
            package /* here */ a . b;
            import c.D;
            import static e.F . g;
            import h.*;
            class A extends D implements K { F f; <T extends L> void m(M p) { N.n(); } }
            class B { }
            """,
            name -> name.length() == 1 && Character.isUpperCase(name.charAt(0)));
    assertEquals("a.b", outline.packageName());
    assertEquals(List.of("c.D", "static e.F.g", "h.*"), outline.imports());
    assertEquals(Set.of("A", "B"), outline.types());
    assertEquals(Set.of("D", "K"), outline.supertypes());
    assertEquals(Set.of("D", "K", "F", "T", "L", "M"), outline.signatureNames());
    assertEquals(Set.of("N"), outline.bodyNames());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "}", "{", ")", "\"", "'", "\"\"\"", "/*", "//", "import", "class", "record "})
  void brokenTextDoesNoHarm(String text) {
    assertEquals(List.of(), Outliner.outline(text, name -> true).supertypes().stream().toList());
  }

  private static String declarations(String text) {
    return Outliner.declarations(text).replaceAll("(?<!\"\"\")\\s+", " ").trim();
  }
}
