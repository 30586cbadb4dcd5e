package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.tinkuy.testkit.Browser;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.MapLink;
import org.tinkuy.views.picture.Sankey;
import org.tinkuy.views.picture.SankeyLink;
import org.tinkuy.views.picture.SankeyNode;

/// The page in a real browser: what a reader clicks, types and chooses, and what axe finds wrong.
class HtmlPageIT {
  private static final int WIDE_px = 1366;
  private static final int PHONE_px = 360;

  /// #FBFAF7 and #12181B.
  private static final String LIGHT = "rgb(251, 250, 247)";

  private static final String DARK = "rgb(18, 24, 27)";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stop() {
    Optional.ofNullable(browser).ifPresent(Browser::close);
  }

  private static ChromeDriver open(int width_px) {
    String html = new HtmlReport(SampleEdition.english()).html(document());
    return browser.open(folder, html, width_px);
  }

  private static Document document() {
    Table table =
        new Table(
            "flows",
            "Water in 2024",
            List.of(Column.text("Source", 3), Column.number("Amount", "m³", 1)),
            List.of(
                Row.of(new TextCell("Río"), NumberCell.of(1234.5, 1)),
                Row.of(new TextCell("Álamo"), NumberCell.of(20, 1)),
                Row.of(new TextCell("Well"), new EmptyCell("no data")),
                Row.of(new TextCell("Zanja"), NumberCell.of(300, 1)),
                new Row(List.of(new TextCell("All"), NumberCell.of(1554.5, 1)), true)),
            "");
    Picture map = SamplePark.map().draw(SampleLabels.english(), NumberStyle.of("en"));
    Picture other = renamed(map, "other-map");
    Explanation page =
        new Explanation(
            "criterion-x",
            "X-1 Reuse of wastewater",
            Optional.of(new StateCell(Sign.MET, "met")),
            List.of(new Note("Half of it goes to the tannery.")));
    return new Document(
        "Park 2024",
        "en",
        List.of(
            new Section(
                "park",
                "The park",
                List.of(
                    new Finding("Two wells are dry.", Tone.ATTENTION),
                    new Choice(
                        "maps",
                        "Plots by",
                        List.of(new Choice.Option("use", map), new Choice.Option("size", other))))),
            new Section("water", "Water", List.of(table)),
            new Section("annex", "Annex", List.of(page))),
        List.of("Operator's copy"),
        List.of());
  }

  private static Picture renamed(Picture map, String id) {
    Table twin = map.twin();
    return new Picture(
        id,
        "The same by size",
        map.subtitle(),
        map.svg().replace("\"" + map.id(), "\"" + id).replace("#" + map.id(), "#" + id),
        map.alt(),
        new Table(id + "-table", twin.title(), twin.columns(), twin.rows(), ""),
        map.source());
  }

  private static List<String> firstCells(ChromeDriver driver) {
    return driver.findElements(By.cssSelector("#flows tbody tr th")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static WebElement sorter(ChromeDriver driver, int column) {
    return driver.findElement(By.cssSelector("#flows thead th:nth-child(" + column + ") button"));
  }

  @Test
  void aHeadingSortsByNumberWithTheTotalBelowAndTheEmptyCellLast() {
    ChromeDriver driver = open(WIDE_px);

    sorter(driver, 2).click();
    assertThat(firstCells(driver)).containsExactly("Álamo", "Zanja", "Río", "Well", "All");
    sorter(driver, 2).click();
    assertThat(firstCells(driver)).containsExactly("Río", "Zanja", "Álamo", "Well", "All");
    assertThat(
            driver
                .findElement(By.cssSelector("#flows thead th:nth-child(2)"))
                .getDomAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void namesSortAsTheLanguageDoesAndByKeyboardToo() {
    ChromeDriver driver = open(WIDE_px);

    sorter(driver, 1).sendKeys(Keys.ENTER);

    assertThat(firstCells(driver)).containsExactly("Álamo", "Río", "Well", "Zanja", "All");
  }

  @Test
  void aSlashSearchesWithoutAccentsAndEnterGoesThere() {
    ChromeDriver driver = open(WIDE_px);

    new Actions(driver).sendKeys("/").sendKeys("alamo 20").perform();
    assertThat(driver.findElements(By.cssSelector("#tools li button"))).hasSize(1);
    new Actions(driver).sendKeys(Keys.ENTER).perform();

    assertThat(driver.switchTo().activeElement().getText()).startsWith("Álamo");
    assertThat(driver.findElements(By.cssSelector("#tools li"))).isEmpty();
  }

  /// The river is told as 1,234.5.
  @Test
  void aSearchFindsNumbersAsTheyAreTypedAndIsGoneThroughByArrows() {
    ChromeDriver driver = open(WIDE_px);

    new Actions(driver).sendKeys("/").sendKeys("1234.5").perform();
    assertThat(driver.findElement(By.cssSelector("#tools li button")).getText())
        .startsWith("Río · 1,234.5");
    new Actions(driver).sendKeys(Keys.ARROW_DOWN).perform();
    assertThat(driver.switchTo().activeElement().getText()).startsWith("Río");
    new Actions(driver).sendKeys(Keys.ARROW_UP).perform();
    assertThat(driver.switchTo().activeElement().getTagName()).isEqualTo("input");
  }

  /// Two tables have 64 plots each; a page lists a hundred of them.
  @Test
  void aSearchListsMostOfWhatItFoundAndLeavesByAClickElsewhere() {
    ChromeDriver driver = open(WIDE_px);

    new Actions(driver).sendKeys("/").sendKeys("p-").perform();
    assertThat(driver.findElements(By.cssSelector("#tools li"))).hasSize(100);
    new Actions(driver).moveToElement(driver.findElement(By.tagName("h1"))).click().perform();
    assertThat(driver.findElements(By.cssSelector("#tools li"))).isEmpty();
  }

  @Test
  void aSearchOpensTheExplanationInWhichItFindsSomething() {
    ChromeDriver driver = open(WIDE_px);
    WebElement page = driver.findElement(By.id("criterion-x"));
    assertThat(page.getDomProperty("open")).isEqualTo("false");

    new Actions(driver).sendKeys("/").sendKeys("tannery").sendKeys(Keys.ENTER).perform();

    assertThat(page.getDomProperty("open")).isEqualTo("true");
  }

  @Test
  void escapeLeavesTheSearchAndAQuestionMarkShowsTheKeys() {
    ChromeDriver driver = open(WIDE_px);

    new Actions(driver).sendKeys("/").sendKeys("water").sendKeys(Keys.ESCAPE).perform();
    assertThat(driver.findElement(By.cssSelector("#tools input")).getDomProperty("value"))
        .isEmpty();
    new Actions(driver).sendKeys("?").perform();
    assertThat(driver.findElement(By.id("keys")).isDisplayed()).isTrue();
    driver.findElement(By.cssSelector("#keys button")).click();
    assertThat(driver.findElement(By.id("keys")).isDisplayed()).isFalse();
    driver.findElement(By.cssSelector("#tools button.keys")).click();
    assertThat(driver.findElement(By.id("keys")).isDisplayed()).isTrue();
  }

  @Test
  void oneDrawingOfAChoiceIsShownAndItIsTheChosenOne() {
    ChromeDriver driver = open(WIDE_px);
    WebElement first = driver.findElement(By.cssSelector("[data-option=use]"));
    WebElement second = driver.findElement(By.cssSelector("[data-option=size]"));
    assertThat(first.isDisplayed()).isTrue();
    assertThat(second.isDisplayed()).isFalse();

    new Select(driver.findElement(By.cssSelector(".chooser select"))).selectByVisibleText("size");

    assertThat(first.isDisplayed()).isFalse();
    assertThat(second.isDisplayed()).isTrue();
  }

  @Test
  void aClickOnAPlotSaysWhatIsKnownOfIt() {
    ChromeDriver driver = open(WIDE_px);
    WebElement plot = driver.findElement(By.cssSelector("[data-option=use] [data-plot]"));
    String id = plot.getDomAttribute("data-plot");

    plot.click();

    assertThat(driver.findElement(By.cssSelector("[data-option=use] .chosen")).getText())
        .contains(id);
    assertThat(plot.getDomAttribute("class")).contains("pointed");
  }

  @Test
  void aChosenPlotStaysChosenOnTheMapOfTheNextMeasure() {
    ChromeDriver driver = open(WIDE_px);
    WebElement plot = driver.findElement(By.cssSelector("[data-option=use] [data-plot]"));
    String id = plot.getDomAttribute("data-plot");
    plot.click();

    new Select(driver.findElement(By.cssSelector(".chooser select"))).selectByVisibleText("size");

    assertThat(driver.findElement(By.cssSelector("[data-option=size] .chosen")).getText())
        .contains(id);
    driver.findElement(By.cssSelector("[data-option=size] .chosen .end")).click();
    new Select(driver.findElement(By.cssSelector(".chooser select"))).selectByVisibleText("use");
    assertThat(driver.findElement(By.cssSelector("[data-option=use] .chosen")).getText()).isEmpty();
  }

  @Test
  void aPlotIsChosenByKeyboardInItsList() {
    ChromeDriver driver = open(WIDE_px);
    Select plots =
        new Select(driver.findElement(By.cssSelector("[data-option=use] .mapbar select")));
    String id = plots.getOptions().get(2).getText();

    plots.selectByVisibleText(id);

    assertThat(driver.findElement(By.cssSelector("[data-option=use] .chosen")).getText())
        .contains(id);
  }

  /// The table of a map of links names firms, of which the list of plots is none.
  @Test
  void aMapOfLinksOffersThePlotsThatGiveOrTake() {
    Picture links =
        SamplePark.map()
            .with(
                List.of(
                    new MapLink("P-01", "P-02", 40, "t", new MapLink.Stroke(false, false), "slag")))
            .draw(SampleLabels.english(), NumberStyle.of("en"));
    Document document =
        new Document(
            "Park 2024",
            "en",
            List.of(new Section("links", "Links", List.of(links))),
            List.of(),
            List.of());
    ChromeDriver driver =
        browser.open(folder, new HtmlReport(SampleEdition.english()).html(document), WIDE_px);
    Select plots = new Select(driver.findElement(By.cssSelector(".mapbar select")));

    assertThat(plots.getOptions().stream().skip(1).map(each -> each.getDomAttribute("value")))
        .containsExactly("P-01", "P-02");
    plots.selectByValue("P-02");
    assertThat(driver.findElement(By.cssSelector(".chosen")).getText()).contains("slag");
    assertThat(driver.findElements(By.cssSelector("[data-plot=P-02].pointed"))).isNotEmpty();
  }

  /// Two thin ribbons and a thick one; the well's water is told by its row of the table.
  private static ChromeDriver openFlows() {
    Sankey flows =
        new Sankey(
            "water-flows",
            "Water",
            "2024",
            "Meters",
            "m3",
            List.of(
                new SankeyNode("river", "River", 0, false, 0, false),
                new SankeyNode("well", "Well", 0, false, 0, false),
                new SankeyNode("dairy", "Dairy", 1, true, 1_200, true)),
            List.of(
                new SankeyLink("river", "dairy", 9_000, "water", SankeyLink.State.KNOWN),
                new SankeyLink("well", "dairy", 20, "water", SankeyLink.State.KNOWN)),
            List.of(new FillClass("water", "Fresh water", Fill.RIVER)));
    Document document =
        new Document(
            "Park 2024",
            "en",
            List.of(
                new Section(
                    "flows",
                    "Flows",
                    List.of(flows.draw(SampleLabels.english(), NumberStyle.of("en"))))),
            List.of(),
            List.of());
    return browser.open(folder, new HtmlReport(SampleEdition.english()).html(document), WIDE_px);
  }

  private static List<String> lit(ChromeDriver driver) {
    return driver.findElements(By.cssSelector(".pointing .lit")).stream()
        .map(thing -> Optional.ofNullable(thing.getDomAttribute("data-words")).orElse(""))
        .toList();
  }

  /// The torn end is the dairy's: 1,200 m3 are unexplained.
  @Test
  void whatBelongsToNothingThatIsPointedAtStepsBack() {
    ChromeDriver driver = openFlows();

    new Actions(driver)
        .moveToElement(driver.findElement(By.cssSelector("[data-box='1']")))
        .perform();
    assertThat(torn(driver)).containsOnly("0.1");
    new Actions(driver)
        .moveToElement(driver.findElement(By.cssSelector("[data-box='2']")))
        .perform();
    assertThat(torn(driver)).containsOnly("1");
  }

  private static List<String> torn(ChromeDriver driver) {
    return driver.findElements(By.cssSelector("[data-torn='2']")).stream()
        .map(end -> end.getCssValue("opacity"))
        .toList();
  }

  @Test
  void aRibbonThatIsPointedAtStandsOutWithItsNamesAndFigure() {
    ChromeDriver driver = openFlows();
    WebElement thin = driver.findElement(By.cssSelector("[data-link='1']"));

    new Actions(driver).moveToElement(thin).perform();

    assertThat(lit(driver)).containsExactly("1 2", "Well", "Dairy");
    assertThat(driver.findElement(By.cssSelector(".tip")).getText())
        .isEqualTo("Well · Dairy · Fresh water · 20\u202Fm3");
    driver.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    new Actions(driver).moveToElement(driver.findElement(By.tagName("h1"))).perform();
    assertThat(lit(driver)).isEmpty();
    assertThat(driver.findElement(By.cssSelector(".tip")).isDisplayed()).isFalse();
  }

  @Test
  void aBoxIsChosenByKeyboardWithAllThatRunsThroughIt() {
    ChromeDriver driver = openFlows();
    WebElement list = driver.findElement(By.cssSelector(".mapbar select"));

    new Select(list).selectByVisibleText("Dairy");

    assertThat(lit(driver)).contains("0 2", "1 2", "River", "Well", "Dairy");
    assertThat(driver.findElement(By.cssSelector(".chosen")).getText())
        .contains(
            "River · Dairy · Fresh water · 9,000\u202Fm3",
            "Well · Dairy · Fresh water · 20\u202Fm3",
            "1,200\u202Fm3");
    assertThat(browser.barriers()).isEmpty();
    list.sendKeys(Keys.ESCAPE);
    assertThat(lit(driver)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1366, light", "360, light", "1366, dark", "360, dark"})
  void axeFindsNothingOnThePageWithEverythingOpen(int width_px, String scheme) {
    browser.prefer(scheme);
    ChromeDriver driver = open(width_px);
    assertThat(ground(driver)).isEqualTo(scheme.equals("dark") ? DARK : LIGHT);
    driver.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

    assertThat(browser.barriers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1366, light", "360, light", "1366, dark", "360, dark"})
  void axeFindsNothingInARichReport(int width_px, String scheme) {
    browser.prefer(scheme);
    String html = new HtmlReport(SampleEdition.english()).html(SampleDocument.rich());

    browser.open(folder, html, width_px);

    assertThat(browser.barriers()).isEmpty();
  }

  /// Without it a check of contrasts could look at nothing and be content.
  @ParameterizedTest
  @CsvSource({"light, #DDD9CE", "dark, #34424A"})
  void wordsInTheColourOfHairlinesStandOutTooLittle(String scheme, String colour) {
    browser.prefer(scheme);
    ChromeDriver driver = open(1366);
    assertThat(browser.contrasts()).isEmpty();

    driver.executeScript("document.querySelector('h1').style.color = arguments[0]", colour);

    assertThat(browser.contrasts()).singleElement().asString().startsWith("color-contrast");
  }

  private static String ground(ChromeDriver driver) {
    return String.valueOf(
        driver.executeScript("return getComputedStyle(document.documentElement).backgroundColor"));
  }

  @Test
  void thePageIsNoWiderThanAPhone() {
    ChromeDriver driver = open(PHONE_px);

    Object wide = driver.executeScript("return document.documentElement.scrollWidth <= innerWidth");

    assertThat(wide).isEqualTo(true);
  }

  @Test
  void thePageRunsItsOwnScriptAndAsksNobodyForAnything() {
    ChromeDriver driver = open(WIDE_px);

    assertThat(driver.findElement(By.id("tools")).isDisplayed()).isTrue();
    assertThat(browser.calls()).isEmpty();
  }
}
