package io.github.lockscope.cli.review;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium that shows one page and tells what it does. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ChromeDriver driver;

  Browser(Path downloads) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("CHROMIUM_BIN", "chromium").toFile());
    // The page under test is our own; as root, Chromium has no sandbox.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,1000");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    // With both programs named, Selenium looks for none.
    File executable = program("CHROMEDRIVER_BIN", "chromedriver").toFile();
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options);
  }

  /** A program by the system property or variable that names it, or on the path. */
  private static Path program(String variable, String name) {
    String named = System.getProperty(variable, System.getenv(variable));
    if (named != null) {
      Path program = Path.of(named);
      assertTrue(Files.isExecutable(program), variable + " names no program: " + program);
      return program;
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    String missing =
        "There is no "
            + name
            + " on the path: install Chromium with its driver (Debian: chromium and"
            + " chromium-driver), or name the program by "
            + variable;
    // Who only wants to build need not have it; where it is tested for good, it must be there.
    return System.getenv("LOCKSCOPE_NEEDS_CHROMIUM") == null
        ? Assumptions.abort(missing)
        : fail(missing);
  }

  void open(String url) {
    // A page that differs only in its fragment would not be loaded again.
    driver.get("about:blank");
    driver.get(url);
  }

  void reload() {
    driver.navigate().refresh();
  }

  String url() {
    return driver.getCurrentUrl();
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  /** The texts of all such elements, those out of sight included. */
  List<String> texts(String css) {
    List<String> texts = new ArrayList<>();
    for (WebElement element : driver.findElements(By.cssSelector(css))) {
      texts.add(String.valueOf(element.getDomProperty("textContent")));
    }
    return texts;
  }

  void click(String css) {
    one(css).click();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void choose(String select, String value) {
    script(
        "const control = document.querySelector(arguments[0]); control.value = arguments[1];"
            + " control.dispatchEvent(new Event('input', {bubbles: true}));",
        select,
        value);
  }

  void type(String css, String text) {
    one(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
  }

  String script(String script, Object... arguments) {
    return String.valueOf(driver.executeScript(script, arguments));
  }

  static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, what);
      Thread.sleep(20);
    }
  }

  /** What the console was told since this was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since this was last asked. */
  List<String> requests() throws JsonProcessingException {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = MAPPER.readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asText());
      }
    }
    return requests;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
