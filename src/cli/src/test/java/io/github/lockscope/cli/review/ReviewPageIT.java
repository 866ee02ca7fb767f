package io.github.lockscope.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page does in a browser what it is for, and asks nobody for anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReviewPageIT {
  private static final String HOSTILE =
      "</script><script>alert(1)</script><img src=x onerror=a()>'\"&";

  private final Path downloads;
  private final Path directory;
  private final Browser browser;

  ReviewPageIT(@TempDir Path downloads, @TempDir Path directory) {
    this.downloads = downloads;
    this.directory = directory;
    this.browser = new Browser(downloads);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeEach
  void forget() throws Exception {
    browser.console();
    browser.requests();
  }

  @AfterEach
  void pageWasQuiet() throws Exception {
    assertEquals(List.of(), browser.console());
    for (String address : browser.requests()) {
      assertTrue(address.matches("(?s)(file|blob|about):.*"), address);
    }
    browser.script("localStorage.clear()");
  }

  @Test
  void everyEntryIsShown() throws Exception {
    open(two());
    assertEquals("7 of 7 entries shown. 2 of 4 changes accepted.", status());
    assertEquals(4, browser.count("#change .entry"));
    assertEquals(2, browser.count("#skip .entry"));
    assertEquals("import a.Guard;", browser.texts("#change details .added code").get(0));
    assertEquals(List.of("c/Torn.java"), browser.texts("#failure .entry .path"));
    assertEquals(
        "already safe (not listed): 2, rewritten, SAFE: 2, rewritten, REVIEW: 2,"
            + " left alone, MANUAL: 2, files not done: 1",
        browser.one("#totals svg").getDomAttribute("aria-label"));
    assertEquals(
        List.of("    lock.lock();"), browser.texts("#skip .entry:first-child tr:has(mark) code"));
    assertEquals(
        "SAFE_REASON Look at the finally of A.put().", browser.texts(".reasons li").get(0));
  }

  @Test
  void changedWordsAreMarkedAndIndentedLinesAreNot() throws Exception {
    open(two());
    String diff = "#change .entry:first-child .hunk .diff ";
    assertEquals(List.of("String "), browser.texts(diff + ".changed del"));
    assertEquals(List.of(), browser.texts(diff + ".changed ins"));
    assertEquals(
        List.of("String found;", "try {", "} finally {", "}"), browser.texts(diff + ".added ins"));
    assertEquals(2, browser.count(diff + "tr.indented"));
    assertEquals(0, browser.count(diff + "tr.indented :is(ins, del)"));
    assertEquals(List.of("22", "23"), browser.texts(diff + "tr.indented td:first-child"));
    assertEquals(List.of("24", "26"), browser.texts(diff + "tr.indented td:nth-child(3)"));
  }

  @Test
  void filterIsKeptByTheAddress() throws Exception {
    open(two());
    browser.choose("#grade", "REVIEW");
    browser.choose("#module", "a");
    assertEquals("1 of 7 entries shown. 2 of 4 changes accepted.", status());
    assertTrue(browser.url().endsWith("#grade=REVIEW&module=a"), browser.url());
    browser.reload();
    assertEquals(1, browser.count(".entry"));
    browser.click("#filters [type=reset]");
    Browser.await("all are shown again", () -> browser.count(".entry") == 7);
    browser.choose("#reason", "WORK_AFTER_RELEASE");
    assertEquals(2, browser.count(".entry"));
    browser.choose("#reason", "");
    browser.type("#text", "Second Word");
    assertEquals(List.of("b/src/B.java", "b/src/B.java"), browser.texts(".entry .path"));
    browser.type("#text", "nowhere");
    assertTrue(browser.one("#nothing").isDisplayed());
  }

  @Test
  void ticksAreKeptAndSetForWhatIsShown() throws Exception {
    open(two());
    String review = ".entry:nth-child(2) .tick input";
    assertFalse(browser.one(review).isSelected());
    browser.click(review);
    assertEquals("7 of 7 entries shown. 3 of 4 changes accepted.", status());
    browser.reload();
    assertTrue(browser.one(review).isSelected());
    browser.choose("#module", "b");
    browser.click("#none");
    assertEquals("3 of 7 entries shown. 2 of 4 changes accepted.", status());
    browser.choose("#module", "");
    browser.click("#all");
    assertEquals("7 of 7 entries shown. 4 of 4 changes accepted.", status());
    assertEquals(4, browser.count(".tick input:checked"));
  }

  @Test
  void keysMoveAndTick() throws Exception {
    open(two());
    browser.press("jj");
    assertEquals("2", focused());
    browser.press("x");
    assertEquals("7 of 7 entries shown. 3 of 4 changes accepted.", status());
    browser.press(Keys.SPACE);
    assertEquals("7 of 7 entries shown. 2 of 4 changes accepted.", status());
    browser.press("aa");
    assertEquals("7 of 7 entries shown. 3 of 4 changes accepted.", status());
    browser.press("k");
    assertEquals("1", focused());
    browser.press("/");
    browser.press("x?");
    assertEquals("x?", browser.one("#text").getDomProperty("value"));
    browser.choose("#text", "");
    browser.one("#help-button").sendKeys("?");
    assertTrue(browser.one("#help").isDisplayed());
    browser.press(Keys.ESCAPE);
    assertFalse(browser.one("#help").isDisplayed());
  }

  @Test
  void decisionsAreExported() throws Exception {
    open(two());
    browser.choose("#module", "b");
    browser.click("#none");
    browser.choose("#module", "a");
    browser.click("#all");
    browser.click("#export");
    Path file = downloads.resolve("decisions.json");
    Browser.await("the download ends", () -> Files.exists(file));
    JsonNode decisions = new ObjectMapper().readTree(Files.readString(file));
    assertEquals(1, decisions.path("format").asInt());
    assertEquals("io.github.lockscope.SafeLocks", decisions.at("/run/recipe").asText());
    assertEquals(
        "[{\"path\":\"a/src/A.java\",\"sha256\":\"00ff0\",\"sites\":[\"site1\",\"site2\"]}]",
        decisions.path("files").toString());
  }

  @Test
  void textOfSourcesStaysText() throws Exception {
    open(
        new Reviews()
            .file(HOSTILE + "/src/A.java", HOSTILE, HOSTILE)
            .failed("\u202Egpj.java", HOSTILE)
            .review());
    assertEquals(HOSTILE + "/src/A.java", browser.texts(".entry .path").get(0));
    assertEquals("  void m() { // " + HOSTILE, browser.texts(".diff code").get(0));
    assertEquals("\\u202egpj.java", browser.texts("#failure .path").get(0));
    assertEquals(0, browser.count("img"));
    assertEquals(2, browser.count("script"));
    browser.choose("#module", HOSTILE);
    assertEquals(3, browser.count(".entry"));
    browser.reload();
    assertEquals(3, browser.count(".entry"));
  }

  @Test
  void thousandsOfSitesAreShownAndFilteredAtOnce() throws Exception {
    Reviews reviews = new Reviews();
    for (int i = 0; i < 1250; i++) {
      reviews.file("module" + i % 20 + "/src/C" + i + ".java", "C" + i + ".m()", "word" + i);
    }
    open(reviews.review());
    assertEquals("3,750 of 3,750 entries shown. 1,250 of 2,500 changes accepted.", status());
    long millis =
        Long.parseLong(
            browser.script(
                """
        const text = document.querySelector('#text');
        const start = performance.now();
        for (const value of ['w', 'word7', 'c1249.m()', '']) {
          text.value = value;
          text.dispatchEvent(new Event('input', {bubbles: true}));
          document.body.getBoundingClientRect();
        }
        return Math.round(performance.now() - start);
        """));
    // Some tens of milliseconds each; what takes a second has gone wrong, even on a busy machine.
    assertTrue(millis < 4000, millis + " ms");
    int few = browser.count(".entry");
    assertTrue(few < 200, few + " articles at the start");
    browser.script("scrollTo(0, document.body.scrollHeight)");
    Browser.await("the list grows", () -> browser.count(".entry") > few);
  }

  private static Review two() {
    return new Reviews()
        .file("a/src/A.java", "A.put()", "first word")
        .file("b/src/B.java", "B.get()", "second word")
        .failed("c/Torn.java", "Does not parse.")
        .review();
  }

  private void open(Review review) throws Exception {
    Path page = directory.resolve("index.html");
    Files.writeString(page, Objects.requireNonNull(ReviewForms.of(review).get("index.html")));
    browser.open(page.toUri().toString());
  }

  private String status() {
    return browser.one("#decisions [role=status]").getText();
  }

  /** Which of the articles of its section has the focus, counted from 1. */
  private String focused() {
    return browser.script(
        "return [...document.activeElement.parentElement.children]"
            + ".indexOf(document.activeElement) + 1");
  }
}
