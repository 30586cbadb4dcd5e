package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.tinkuy.testkit.Browser;

/// The page of Valle Claro's assessment, in Spanish, in a real browser: all that a reader of it
/// does, on 64 plots, 60 explanations and tables of up to 181 rows.
class ReportPageIT {
  private static final int WIDE_px = 1366;
  private static final int NARROW_px = 500;

  /// A plot of the map that is shown first; by `plots.csv` 23,368 m2, let to T11.
  private static final String PLOT = "#map-letting [data-plot=P11]";

  private static final String HOLDERS = "#carbon-holders";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder);
    Terminal terminal =
        Terminal.run("assess", Folders.VALLE_CLARO, "--lang", "es", "--out", folder);
    assertThat(terminal.exit()).as(terminal.err()).isZero();
  }

  @AfterAll
  static void stop() {
    Optional.ofNullable(browser).ifPresent(Browser::close);
  }

  private static ChromeDriver open(int width_px) {
    return browser.open(folder.resolve("valle-claro-2024.html"), width_px);
  }

  private static WebElement find(ChromeDriver driver, String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  private static void bring(ChromeDriver driver, String selector) {
    driver.executeScript(
        "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector);
  }

  private static void openAll(ChromeDriver driver) {
    driver.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /// Contrasts are looked at below.
  @Test
  void axeFindsNothingWithEverythingOpen() {
    openAll(open(WIDE_px));

    assertThat(browser.barriers("color-contrast")).isEmpty();
  }

  /// Drawings, which take axe long, are looked at on smaller pages by [OtherReportsIT].
  @Test
  void axeFindsNothingInLightAndDark() {
    ChromeDriver driver = open(WIDE_px);
    openAll(driver);
    driver.executeScript(
        "document.querySelectorAll('figure .drawing').forEach(drawing => drawing.remove())");

    for (String scheme : List.of("dark", "light")) {
      browser.prefer(scheme);
      assertThat(browser.contrasts()).as(scheme).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE_px, NARROW_px})
  void itIsNoWiderThanItsWindow(int width_px) {
    ChromeDriver driver = open(width_px);
    openAll(driver);

    assertThat(driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void itSpeaksSpanishAndAsksNobodyForAnythingWhateverIsDone() {
    ChromeDriver driver = open(WIDE_px);

    bring(driver, PLOT);
    find(driver, PLOT).click();
    bring(driver, HOLDERS + " thead");
    find(driver, HOLDERS + " thead button").click();
    new Actions(driver).sendKeys("/").sendKeys("agua").sendKeys(Keys.ENTER).perform();

    assertThat(find(driver, "html").getDomAttribute("lang")).startsWith("es");
    assertThat(find(driver, "#tools label").getText()).isEqualTo("Buscar");
    assertThat(browser.calls()).isEmpty();
  }

  /// The land alone grows, and a drag moves it.
  @Test
  void theMapIsZoomedByItsButtonsAndMovedByADrag() {
    ChromeDriver driver = open(WIDE_px);
    bring(driver, "#map-letting .mapbar");
    int whole_px = find(driver, PLOT).getRect().width;

    for (int i = 0; i < 3; i++) {
      find(driver, "#map-letting .mapbar button").click();
    }
    int near_px = find(driver, PLOT).getRect().width;
    int from = find(driver, PLOT).getRect().x;
    new Actions(driver)
        .moveToElement(find(driver, "#map-letting svg"))
        .clickAndHold()
        .moveByOffset(-30, 0)
        .moveByOffset(-30, 0)
        .release()
        .perform();

    assertThat((double) near_px / whole_px).isCloseTo(Math.pow(1.25, 3), within(0.1));
    assertThat(find(driver, PLOT).getRect().x - from).isCloseTo(-60, within(2));
    assertThat(find(driver, "#map-letting .chosen").getText()).isEmpty();
  }

  @Test
  void theMapIsZoomedAndMovedByKeysAndShownWholeAgain() {
    ChromeDriver driver = open(WIDE_px);
    WebElement drawing = find(driver, "#map-letting .drawing");
    drawing.sendKeys("0");
    Rectangle whole = find(driver, PLOT).getRect();

    drawing.sendKeys("+");
    Rectangle near = find(driver, PLOT).getRect();
    drawing.sendKeys(Keys.ARROW_RIGHT);
    Rectangle moved = find(driver, PLOT).getRect();
    drawing.sendKeys("0");

    assertThat(near.width).isGreaterThan(whole.width);
    assertThat(moved.x).isLessThan(near.x - 10);
    assertThat(find(driver, PLOT).getRect()).isEqualTo(whole);
  }

  @Test
  void aClickOnAPlotTellsItsFirmAndAreaAndTheNextMeasureKeepsIt() {
    ChromeDriver driver = open(WIDE_px);
    bring(driver, PLOT);

    find(driver, PLOT).click();
    String told = find(driver, "#map-letting .chosen").getText().replaceAll("\\h", " ");
    Select measures = new Select(find(driver, "#map .chooser select"));
    measures.selectByVisibleText("sustancias peligrosas");

    assertThat(told).contains("P11", "Textiles Telar de Niebla S.A.", "2.34 ha");
    assertThat(measures.getOptions()).hasSize(8);
    assertThat(find(driver, "#map-letting").isDisplayed()).isFalse();
    assertThat(find(driver, "#map-hazards").isDisplayed()).isTrue();
    assertThat(find(driver, "#map-hazards .chosen").getText())
        .contains("P11", "Textiles Telar de Niebla S.A.");
  }

  private static List<Double> numbers(ChromeDriver driver) {
    return driver
        .findElements(By.cssSelector(HOLDERS + " tbody tr:not(.total) td:nth-child(2)[data-value]"))
        .stream()
        .map(cell -> Double.valueOf(Objects.requireNonNull(cell.getDomAttribute("data-value"))))
        .toList();
  }

  /// The first click sorts upwards, the second, by the keyboard, downwards.
  @Test
  void aHeadingSortsTheFirmsByTheirEmissionsWithTheParkBelow() {
    ChromeDriver driver = open(WIDE_px);
    List<Double> asWritten = numbers(driver);
    WebElement heading = find(driver, HOLDERS + " thead th:nth-child(2) button");
    bring(driver, HOLDERS + " thead");

    heading.click();
    assertThat(numbers(driver)).isSorted().hasSameSizeAs(asWritten).hasSizeGreaterThan(20);
    heading.sendKeys(Keys.ENTER);
    assertThat(numbers(driver)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(find(driver, HOLDERS + " tbody tr:last-child").getDomAttribute("class"))
        .contains("total");
    assertThat(find(driver, HOLDERS + " thead th:nth-child(2)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  /// The firm's name has accents.
  @Test
  void aSlashSearchesWithoutAccentsAndEnterGoesThere() {
    ChromeDriver driver = open(WIDE_px);

    new Actions(driver).sendKeys("/").sendKeys("quimica alquimia").perform();
    int found = driver.findElements(By.cssSelector("#tools li button")).size();
    new Actions(driver).sendKeys(Keys.ENTER).perform();

    assertThat(found).isGreaterThan(5);
    assertThat(plain(driver.switchTo().activeElement().getText())).contains("Quimica Alquimia");
    assertThat(driver.findElements(By.cssSelector("#tools li"))).isEmpty();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  @Test
  void theNumberOfACriterionOpensItsExplanation() {
    ChromeDriver driver = open(WIDE_px);
    WebElement explanation = find(driver, "#criterion-en-i1");
    String before = explanation.getDomProperty("open");
    String link = "#criteria-environmental a[href='#criterion-en-i1']";
    bring(driver, link);

    find(driver, link).click();

    assertThat(before).isEqualTo("false");
    assertThat(explanation.getDomProperty("open")).isEqualTo("true");
    assertThat(explanation.getText()).contains("EN-I1", "Empresas grandes con sistema de gestión");
    assertThat(inSight(driver, "#criterion-en-i1 summary")).isTrue();
  }

  private static boolean inSight(ChromeDriver driver, String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            """
            const place = document.querySelector(arguments[0]).getBoundingClientRect();
            const tools = document.getElementById("tools").getBoundingClientRect();
            return place.top >= tools.bottom && place.bottom <= innerHeight;
            """,
            selector));
  }

  @Test
  void theFirstTabLeadsPastTheToolsAndAQuestionMarkShowsTheKeys() {
    ChromeDriver driver = open(WIDE_px);

    new Actions(driver).sendKeys(Keys.TAB).perform();
    assertThat(driver.switchTo().activeElement().getDomAttribute("href")).isEqualTo("#report");
    new Actions(driver).sendKeys("?").perform();
    assertThat(find(driver, "#keys").isDisplayed()).isTrue();
    new Actions(driver).sendKeys(Keys.ESCAPE).perform();
    assertThat(find(driver, "#keys").isDisplayed()).isFalse();
  }

  @Test
  void aPlotIsChosenByKeyboardInItsListOnANarrowScreenToo() {
    ChromeDriver driver = open(NARROW_px);
    WebElement list = find(driver, "#map-letting .mapbar select");

    new Select(list).selectByValue("P11");

    assertThat(find(driver, "#map-letting .chosen").getText()).contains("P11");
    list.sendKeys(Keys.ESCAPE);
    assertThat(find(driver, "#map-letting .chosen").getText()).isEmpty();
  }
}
