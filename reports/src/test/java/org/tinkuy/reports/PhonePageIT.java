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
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.tinkuy.testkit.Browser;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Drawing;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
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

/// What a page does on a phone, where a table of many columns and a drawing find no room.
class PhonePageIT {
  /// A window of Chromium is no narrower than 500 px; that is below the width of a drawing, too.
  private static final int PHONE_px = 500;

  private static final int WIDE_px = 1366;

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

  private static ChromeDriver open(int width_px, Block... blocks) {
    Section section = new Section("part", "Part", List.of(blocks));
    Document document = new Document("Park", "en", List.of(section), List.of(), List.of());
    return browser.open(folder, new HtmlReport(SampleEdition.english()).html(document), width_px);
  }

  private static Table words() {
    return new Table(
        "words",
        "Criteria",
        List.of(
            Column.text("No.", 1),
            Column.text("Criterion", 3),
            Column.text("State", 2),
            Column.number("Value", "%", 1),
            Column.text("Remarks", 4)),
        List.of(
            row("EN-2", "Reuse", Sign.MET, 30, "Half of it goes to the tannery beside the river."),
            row("EN-1", "Loss", Sign.NOT_MET, 12, ""),
            row("EN-3", "Rain", Sign.MET, 7, "")),
        "");
  }

  private static Row row(String id, String name, Sign sign, int share, String remark) {
    return Row.of(
        new TextCell(id),
        new TextCell(name),
        new StateCell(sign, "told"),
        NumberCell.of(share, 0),
        remark.isEmpty() ? new EmptyCell("") : new TextCell(remark));
  }

  private static Table figures() {
    List<Column> columns =
        List.of(
            Column.text("Year", 1),
            Column.number("In", "t", 1),
            Column.number("Out", "t", 1),
            Column.number("Kept", "t", 1),
            Column.number("Given", "t", 1),
            Column.number("Burnt", "t", 1),
            Column.number("Lost", "t", 1),
            Column.number("Unexplained", "t", 1));
    Row row =
        Row.of(
            new TextCell("2024"),
            NumberCell.of(1, 0),
            NumberCell.of(2, 0),
            NumberCell.of(3, 0),
            NumberCell.of(4, 0),
            NumberCell.of(5, 0),
            NumberCell.of(6, 0),
            new EmptyCell("not told"));
    return new Table("figures", "By year", columns, List.of(row), "");
  }

  private static boolean fits(ChromeDriver driver, String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "const e = document.querySelector(arguments[0]);"
                + "return e.scrollWidth <= e.clientWidth + 1",
            selector));
  }

  @Test
  void aRowOfWordsIsACardThatShowsAllItsCellsWithTheirNames() {
    ChromeDriver driver = open(PHONE_px, words());

    assertThat(fits(driver, ".scroll")).isTrue();
    assertThat(
            driver.executeScript(
                "return Array.from(document.querySelectorAll('#words tbody tr:first-child td'))"
                    + ".map(c => getComputedStyle(c, '::before').content)"))
        .isEqualTo(List.of("none", "\"State\"", "\"Value %\"", "\"Remarks\""));
    assertThat(driver.findElement(By.cssSelector("#words td.named")).getText()).isEqualTo("Reuse");
  }

  @Test
  void cardsAreStillReadAsATableAndAxeFindsNothingWrong() {
    ChromeDriver driver = open(PHONE_px, words(), figures());

    assertThat(driver.findElement(By.id("words")).getAriaRole()).isEqualTo("table");
    assertThat(driver.findElement(By.cssSelector("#words tbody tr")).getAriaRole())
        .isEqualTo("row");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void cardsAreSortedByTheNamesAboveThem() {
    ChromeDriver driver = open(PHONE_px, words());

    driver.findElement(By.cssSelector("#words thead th:nth-child(4) button")).click();

    assertThat(driver.findElements(By.cssSelector("#words tbody th")))
        .extracting(WebElement::getText)
        .containsExactly("EN-3", "EN-1", "EN-2");
  }

  /// The first column stands where it stood when the others have gone by.
  @Test
  void aTableOfFiguresKeepsTheNamesOfItsRowsInSight() {
    ChromeDriver driver = open(PHONE_px, figures());
    WebElement name = driver.findElement(By.cssSelector("#figures tbody th"));
    int before_px = name.getRect().x;

    driver.executeScript("document.querySelector('.scroll').scrollLeft = 200");

    assertThat(fits(driver, ".scroll")).isFalse();
    assertThat(name.getRect().x).isEqualTo(before_px);
  }

  @Test
  void aDrawingThatIsWiderThanThePhoneSaysSoAndElseNot() {
    Block map = SamplePark.map().draw(SampleLabels.english(), NumberStyle.of("en"));
    assertThat(open(PHONE_px, map).findElement(By.className("swipe")).isDisplayed()).isTrue();
    assertThat(open(WIDE_px, map).findElement(By.className("swipe")).isDisplayed()).isFalse();
  }

  /// A window of 1366 px at 200 % is 683 px wide.
  @Test
  void aMapFitsAPageThatIsTwiceAsLarge() {
    Block map = SamplePark.map().draw(SampleLabels.english(), NumberStyle.of("en"));
    assertThat(open(683, map).findElement(By.className("swipe")).isDisplayed()).isFalse();
  }

  @Test
  void aDrawingMadeForAPhoneTakesThePlaceOfTheWideOne() {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 90\"></svg>";
    Picture picture =
        new Picture(
            "score",
            "Half is reached",
            "2024",
            new Drawing(svg, Optional.of(svg.replace("720", "340"))),
            "A bar.",
            figures(),
            "facts.csv",
            Optional.empty());

    ChromeDriver phone = open(PHONE_px, picture);
    assertThat(phone.findElement(By.className("narrow")).isDisplayed()).isTrue();
    assertThat(phone.findElement(By.className("drawing")).isDisplayed()).isFalse();

    ChromeDriver wide = open(WIDE_px, picture);
    assertThat(wide.findElement(By.className("narrow")).isDisplayed()).isFalse();
    assertThat(wide.findElement(By.className("drawing")).isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uE007", " "})
  void anExplanationOpensByKeyboardAndShowsWhereTheReaderIs(String key) {
    ChromeDriver driver =
        open(
            WIDE_px,
            new Explanation("why", "Why", Optional.empty(), List.of(new Note("For a reason."))));
    WebElement page = driver.findElement(By.id("why"));
    WebElement summary = page.findElement(By.tagName("summary"));
    driver.findElement(By.className("all")).sendKeys(Keys.TAB);
    assertThat(driver.switchTo().activeElement()).isEqualTo(summary);
    assertThat(summary.getCssValue("outline-style")).isEqualTo("solid");

    new Actions(driver).sendKeys(key).perform();

    assertThat(page.getDomProperty("open")).isEqualTo("true");
  }
}
