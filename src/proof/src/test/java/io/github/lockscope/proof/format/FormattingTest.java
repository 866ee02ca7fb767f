package io.github.lockscope.proof.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lockscope.proof.Rewriting;
import io.github.lockscope.proof.SamplePair;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewrites samples in other layouts than their own. */
final class FormattingTest {
  private static final Pattern INDENTED_BRACE = Pattern.compile("(?m)^( *)[^ \n].*\n\\1 +\\{$");

  /** Those that are indented by two spaces everywhere, as a layout takes them. */
  private static final List<SamplePair> SAMPLES =
      SamplePair.all().stream()
          .filter(sample -> sample.before().values().stream().allMatch(FormattingTest::isUsual))
          .toList();

  /** Each sample in one of the layouts in turn. */
  static Stream<Arguments> someLayouts() {
    Reformatting[] layouts = Reformatting.values();
    return IntStream.range(0, SAMPLES.size())
        .mapToObj(i -> Arguments.of(SAMPLES.get(i), layouts[i % layouts.length]))
        .filter(FormattingTest::fit);
  }

  static Stream<Arguments> allLayouts() {
    return SAMPLES.stream()
        .flatMap(
            sample -> Stream.of(Reformatting.values()).map(layout -> Arguments.of(sample, layout)))
        .filter(FormattingTest::fit);
  }

  static Stream<SamplePair> samples() {
    return SAMPLES.stream();
  }

  @ParameterizedTest
  @MethodSource("someLayouts")
  void layoutIsKept(SamplePair sample, Reformatting layout) {
    SortedMap<String, String> rewritten = rewrite(sample, layout::apply);
    assertEquals(
        texts(sample.after(), text -> layout.comparable(layout.apply(text))),
        texts(rewritten, layout::comparable));
  }

  @ParameterizedTest
  @MethodSource("allLayouts")
  @Tag("nightly")
  void everyLayoutIsKept(SamplePair sample, Reformatting layout) {
    layoutIsKept(sample, layout);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void codeOnOneLineIsRewrittenLikeAnyOther(SamplePair sample) {
    // Where a line ends, a comment may belong to what is in front of it.
    assumeTrue(
        sample.before().values().stream()
            .noneMatch(text -> text.contains("//") || text.contains("*/\n")));
    assertEquals(
        texts(sample.after(), FormattingTest::tokens),
        texts(rewrite(sample, OneLine::of), FormattingTest::tokens));
  }

  private static boolean fit(Arguments sampleAndLayout) {
    SamplePair sample = (SamplePair) sampleAndLayout.get()[0];
    Reformatting layout = (Reformatting) sampleAndLayout.get()[1];
    return Stream.of(sample.before(), sample.after())
        .flatMap(sources -> sources.values().stream())
        .allMatch(layout::fits);
  }

  private static SortedMap<String, String> rewrite(
      SamplePair sample, UnaryOperator<String> layout) {
    Rewriting rewriting =
        sample
            .yaml()
            .map(Rewriting::declaredIn)
            .orElseGet(() -> Rewriting.named("io.github.lockscope." + sample.recipe()));
    return rewriting.apply(texts(sample.before(), layout)).texts();
  }

  private static SortedMap<String, String> texts(
      Map<String, String> sources, UnaryOperator<String> change) {
    SortedMap<String, String> texts = new TreeMap<>();
    sources.forEach((path, text) -> texts.put(path, change.apply(text)));
    return texts;
  }

  private static String tokens(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static boolean isUsual(String text) {
    return text.lines().anyMatch(line -> line.matches("  \\S.*"))
        && text.lines().noneMatch(line -> line.matches("(  )* [^ *].*|.*\\t.*"))
        && !INDENTED_BRACE.matcher(text).find()
        && !text.contains("\r");
  }
}
