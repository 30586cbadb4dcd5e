package org.tinkuy.testkit;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/// The browser of this machine, without a window and without a connection; tests that need one are
/// left out where there is none.
///
/// It hands out its driver, whose clicks and keys are the language of such tests.
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--lang=en",
          // a page that asked for anything outside would fail here
          "--host-resolver-rules=MAP * ~NOTFOUND");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// Starts it with a profile of its own.
  ///
  /// @param folder where the profile lies
  public static Browser start(Path folder) {
    Optional<Path> chromium = find("chromium");
    Optional<Path> chromedriver = find("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(), "no chromium with its driver here");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toString());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .withSilent(true)
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<Path> find(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":", -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Opens a page that a test made.
  ///
  /// @param folder where its file is put
  /// @param width of the window in pixels
  public ChromeDriver open(Path folder, String html, int width) {
    try {
      return open(Files.writeString(folder.resolve("page.html"), html), width);
    } catch (IOException e) {
      throw new UncheckedIOException("Page in " + folder, e);
    }
  }

  /// Opens a page from its file.
  ///
  /// @param width of the window in pixels
  public ChromeDriver open(Path page, int width) {
    driver.manage().window().setSize(new Dimension(width, 900));
    driver.get(page.toUri().toString());
    return driver;
  }

  /// What the reader of the pages to come has chosen in their system: `light` or `dark`.
  public void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /// The rules of accessibility that the open page breaks, asked of axe: each once, with the first
  /// place that breaks it.
  ///
  /// @param besides rules that are not asked for, by axe's names
  public List<String> barriers(String... besides) {
    return new AxeBuilder()
        .disableRules(List.of(besides)).analyze(driver).getViolations().stream()
            .map(Browser::line)
            .toList();
  }

  /// The words of the open page that stand out too little from their ground in the scheme that is
  /// preferred, asked of axe: the first one. Of rows and explanations, which are alike, the first
  /// ones are left on the page: axe looks at each cell alone, and at all of them for minutes.
  public List<String> contrasts() {
    driver.executeScript(
        """
        const few = (all) => Array.from(all).slice(3).forEach((each) => each.remove());
        few(document.querySelectorAll("details.explanation"));
        document.querySelectorAll("tbody").forEach((body) =>
            few(body.querySelectorAll("tr:not(.total)")));
        """);
    return new AxeBuilder()
        .withRules(List.of("color-contrast")).analyze(driver).getViolations().stream()
            .map(Browser::line)
            .toList();
  }

  private static String line(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }

  /// What the open page asked for beyond its own file, and what the browser complained of since
  /// this was asked last; the policy of a page refuses all calls, and a refusal is a complaint.
  public List<String> calls() {
    List<?> asked =
        (List<?>)
            Optional.ofNullable(
                    driver.executeScript(
                        "return performance.getEntriesByType('resource').map(r => r.name)"
                            + ".filter(n => !n.startsWith('data:'))"))
                .orElse(List.of());
    return Stream.concat(
            asked.stream().map(String::valueOf),
            driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
