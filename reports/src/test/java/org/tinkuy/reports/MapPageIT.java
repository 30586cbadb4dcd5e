package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.tinkuy.testkit.Browser;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.MapLink;
import org.tinkuy.views.picture.MapPlot;
import org.tinkuy.views.picture.Palette;
import org.tinkuy.views.picture.ParkMap;
import org.tinkuy.views.picture.Point;
import org.tinkuy.views.picture.Ring;

/// A map in a real browser: what zoom, wheel, drag, fingers and keys do to it.
class MapPageIT {
  private static final int WIDE_px = 1366;

  /// A plot near the middle of the map.
  private static final String PLOT = "[data-plot=P-30] [data-edge] path";

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

  private static ChromeDriver open(MapLink... links) {
    return open(SamplePark.map().with(List.of(links)));
  }

  private static ChromeDriver open(ParkMap park) {
    Block map = park.draw(SampleLabels.english(), NumberStyle.of("en"));
    Section section = new Section("park", "The park", List.of(map));
    Document document = new Document("Park 2024", "en", List.of(section), List.of(), List.of());
    ChromeDriver driver =
        browser.open(folder, new HtmlReport(SampleEdition.english()).html(document), WIDE_px);
    driver.executeScript("document.querySelector('figure').scrollIntoView()");
    return driver;
  }

  private static WebElement find(ChromeDriver driver, String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /// Left, top, width and height in the window, in pixels.
  private static List<Double> place(ChromeDriver driver, String selector) {
    List<?> numbers =
        (List<?>)
            Objects.requireNonNull(
                driver.executeScript(
                    "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return [r.x, r.y, r.width, r.height].map(String)",
                    selector));
    return numbers.stream().map(each -> Double.valueOf(String.valueOf(each))).toList();
  }

  private static List<Double> place(WebElement thing) {
    Rectangle box = thing.getRect();
    return List.of(box.x, box.y, box.width, box.height).stream().map(Integer::doubleValue).toList();
  }

  /// The length that the scale bar tells, in metres.
  private static double told_m(ChromeDriver driver) {
    String text = find(driver, "[data-scale] text:last-of-type").getText();
    return Double.parseDouble(text.replaceAll("\\D", ""));
  }

  private static double pixelsPerMetre(ChromeDriver driver) {
    return place(driver, "[data-scale] rect").get(2) / told_m(driver);
  }

  private static WebElement key(ChromeDriver driver, String words) {
    return driver.findElements(By.cssSelector("figure svg > text")).stream()
        .filter(text -> text.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static void press(ChromeDriver driver, String button, int times) {
    for (int i = 0; i < times; i++) {
      find(driver, ".mapbar button[aria-label='" + button + "']").click();
    }
  }

  /// The outline of the plot has a width of its own, which stays nearly as it is.
  @Test
  void aZoomedMapKeepsItsKeyAndArrowAndTellsItsScale() {
    ChromeDriver driver = open();
    double plot_px = place(driver, PLOT).get(2);
    double scale = pixelsPerMetre(driver);
    double wholeLength_m = told_m(driver);
    List<Double> north = place(key(driver, "N"));
    List<Double> river = place(key(driver, "Río Claro"));

    press(driver, "report.page.closer", 4);

    double times = place(driver, PLOT).get(2) / plot_px;
    assertThat(times).isCloseTo(Math.pow(1.25, 4), within(0.05));
    assertThat(pixelsPerMetre(driver) / scale).isCloseTo(Math.pow(1.25, 4), within(1e-3));
    assertThat(told_m(driver)).isLessThan(wholeLength_m);
    assertThat(place(key(driver, "N"))).isEqualTo(north);
    assertThat(place(key(driver, "Río Claro"))).isEqualTo(river);
  }

  /// Coordinates a step apart stand as far from each other as the scale bar says, inside the frame.
  @Test
  void theCoordinatesOfAZoomedMapAgreeWithItsScale() {
    ChromeDriver driver = open();

    press(driver, "report.page.closer", 5);

    List<WebElement> east =
        driver.findElements(By.cssSelector("[data-coordinates] text[text-anchor=middle]"));
    assertThat(east).hasSizeGreaterThan(2);
    double metres =
        Double.parseDouble(east.get(1).getText()) - Double.parseDouble(east.get(0).getText());
    double pixels = place(east.get(1)).get(0) - place(east.get(0)).get(0);
    assertThat(metres).isEqualTo(told_m(driver));
    assertThat(pixels).isCloseTo(metres * pixelsPerMetre(driver), within(4.0));
  }

  @Test
  void aDragMovesTheLandWithThePointerAndChoosesNothing() {
    ChromeDriver driver = open();
    press(driver, "report.page.closer", 4);
    List<Double> before = place(driver, PLOT);

    new Actions(driver)
        .moveToElement(find(driver, "figure svg"))
        .clickAndHold()
        .moveByOffset(30, 20)
        .moveByOffset(30, 20)
        .release()
        .perform();

    List<Double> after = place(driver, PLOT);
    assertThat(after.get(0) - before.get(0)).isCloseTo(60, within(1.0));
    assertThat(after.get(1) - before.get(1)).isCloseTo(40, within(1.0));
    assertThat(find(driver, ".chosen").getText()).isEmpty();
  }

  private static void wheel(ChromeDriver driver, double x, double y, int keys) {
    driver.executeCdpCommand(
        "Input.dispatchMouseEvent",
        Map.of(
            "type", "mouseWheel", "x", x, "y", y, "deltaX", 0, "deltaY", -120, "modifiers", keys));
  }

  /// 2 is the control key; what is below the pointer stays there.
  @Test
  void theWheelWithControlZoomsWhereThePointerIs() {
    ChromeDriver driver = open();
    List<Double> plot = place(driver, PLOT);
    double x = plot.get(0) + plot.get(2) / 2;
    double y = plot.get(1) + plot.get(3) / 2;

    wheel(driver, x, y, 2);

    List<Double> after = place(driver, PLOT);
    assertThat(after.get(2)).isGreaterThan(plot.get(2) * 1.2);
    assertThat(after.get(0) + after.get(2) / 2).isCloseTo(x, within(1.0));
    assertThat(after.get(1) + after.get(3) / 2).isCloseTo(y, within(1.0));
  }

  private static void touch(ChromeDriver driver, String type, double x, double y, double apart) {
    driver.executeCdpCommand(
        "Input.dispatchTouchEvent",
        Map.of(
            "type",
            type,
            "touchPoints",
            type.equals("touchEnd")
                ? List.of()
                : List.of(
                    Map.of("x", x - apart, "y", y, "id", 0),
                    Map.of("x", x + apart, "y", y, "id", 1))));
  }

  /// From 80 to 240 pixels apart is three times as large, and the page stays as it is.
  @Test
  void twoFingersZoomTheMapAndNotThePage() {
    ChromeDriver driver = open();
    List<Double> svg = place(driver, "figure svg");
    double plot_px = place(driver, PLOT).get(2);
    double x = svg.get(0) + svg.get(2) / 2;
    double y = svg.get(1) + 150;

    touch(driver, "touchStart", x, y, 40);
    for (int apart = 50; apart <= 120; apart += 10) {
      touch(driver, "touchMove", x, y, apart);
    }
    touch(driver, "touchEnd", x, y, 0);

    assertThat(place(driver, PLOT).get(2) / plot_px).isCloseTo(3, within(0.1));
    assertThat(driver.executeScript("return visualViewport.scale === 1")).isEqualTo(true);
  }

  @Test
  void keysZoomAndPanAndShowAllAgain() {
    ChromeDriver driver = open();
    WebElement drawing = find(driver, ".drawing");
    drawing.sendKeys("0");
    List<Double> whole = place(driver, PLOT);

    drawing.sendKeys("+");
    List<Double> near = place(driver, PLOT);
    drawing.sendKeys(Keys.ARROW_RIGHT);
    List<Double> moved = place(driver, PLOT);
    drawing.sendKeys("0");

    assertThat(near.get(2)).isGreaterThan(whole.get(2) * 1.2);
    assertThat(moved.get(0)).isLessThan(near.get(0) - 10);
    for (int i = 0; i < 4; i++) {
      assertThat(place(driver, PLOT).get(i)).isCloseTo(whole.get(i), within(0.01));
    }
  }

  /// Words led out of their plot grow as those on plots do, and stay at the end of their line.
  @Test
  void wordsBesideTheirPlotGrowLessThanTheMap() {
    ChromeDriver driver = open(withStrip());
    String led = "[data-led] ";
    double words_px = place(driver, led + "text").get(3);
    double dot_px = place(driver, led + "path[fill-rule]").get(2);
    double line_px = number(find(driver, led + "path"), "stroke-width");
    double apart_px = apart(driver);

    press(driver, "report.page.closer", 6);

    double times = Math.pow(1.25, 6);
    double grown = Math.sqrt(times);
    assertThat(place(driver, led + "text").get(3) / words_px).isCloseTo(grown, within(0.1));
    assertThat(place(driver, led + "path[fill-rule]").get(2) / dot_px)
        .isCloseTo(grown, within(0.1));
    assertThat(number(find(driver, led + "path"), "stroke-width") * times / line_px)
        .isCloseTo(grown, within(0.01));
    assertThat(apart(driver)).isLessThan(apart_px * grown + 1);
  }

  /// A plot of 300 m by 200 m above a strip of 1 m, into which no words fit.
  private static ParkMap withStrip() {
    return new ParkMap(
        "map",
        "Two plots",
        "By letting",
        "Invented",
        List.of(plot("A-1", 0, 200), plot("A-2", -61, -60)),
        List.of(),
        List.of(new FillClass("let", "let", Palette.CLASSES.getFirst())));
  }

  private static MapPlot plot(String id, double low, double high) {
    List<Point> edge =
        List.of(new Point(0, low), new Point(300, low), new Point(300, high), new Point(0, high));
    return new MapPlot(id, "", List.of(new Ring(edge)), "let");
  }

  /// From the words to the nearer end of their line, in pixels of the window.
  private static double apart(ChromeDriver driver) {
    Number apart =
        (Number)
            driver.executeScript(
                """
                const led = document.querySelector("[data-led]");
                const line = led.querySelector("path");
                const from = line.getPointAtLength(0).matrixTransform(line.getScreenCTM());
                const words = led.querySelector("text").getBoundingClientRect();
                return Math.hypot(
                    Math.max(words.left - from.x, 0, from.x - words.right),
                    Math.max(words.top - from.y, 0, from.y - words.bottom));
                """);
    return Objects.requireNonNull(apart).doubleValue();
  }

  /// The key says how wide an amount is, so that it must be as wide on the land.
  @Test
  void linksOfAZoomedMapStayAsWideAsTheKeySays() {
    MapLink.Stroke plain = new MapLink.Stroke(false, false);
    ChromeDriver driver = open(new MapLink("P-30", "P-12", 400, "t", plain, "slag"));
    String line = "[data-arrow] path:nth-of-type(2)";
    double wide = number(find(driver, line), "stroke-width");

    press(driver, "report.page.closer", 3);

    double times = Math.pow(1.25, 3);
    assertThat(number(find(driver, line), "stroke-width") * times).isCloseTo(wide, within(1e-6));
    Number gap =
        (Number)
            driver.executeScript(
                """
                const arrow = document.querySelector("[data-arrow]");
                const body = arrow.firstElementChild;
                const end = body.getPointAtLength(body.getTotalLength())
                    .matrixTransform(body.getScreenCTM());
                const head = arrow.lastElementChild.getBoundingClientRect();
                return Math.hypot(
                    Math.max(head.left - end.x, 0, end.x - head.right),
                    Math.max(head.top - end.y, 0, end.y - head.bottom));
                """);
    assertThat(Objects.requireNonNull(gap).doubleValue()).isLessThan(1);
  }

  private static double number(WebElement thing, String name) {
    return Double.parseDouble(Objects.requireNonNull(thing.getDomAttribute(name)));
  }

  /// The window is lower than the map.
  @Test
  void whatIsToldOfAPlotIsInSightWithItsUnitAndLeavesAgain() {
    ChromeDriver driver = open();
    driver.manage().window().setSize(new Dimension(WIDE_px, 560));
    driver.executeScript("document.querySelector('.mapbar').scrollIntoView()");
    WebElement plot = find(driver, "[data-plot=P-62]");

    driver.executeScript(
        "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", plot);

    WebElement told = find(driver, ".chosen");
    assertThat(told.getText().replaceAll("\\h", " "))
        .contains("P-62", "Area")
        .matches("(?s).*\\d ha.*");
    List<Double> place = place(driver, ".chosen");
    assertThat(place.get(1)).isPositive();
    assertThat(place.get(1) + place.get(3))
        .isLessThanOrEqualTo(((Number) inner(driver)).doubleValue());
    find(driver, ".mapbar select").sendKeys(Keys.ESCAPE);
    assertThat(told.getText()).isEmpty();
  }

  private static Object inner(ChromeDriver driver) {
    return Objects.requireNonNull(driver.executeScript("return innerHeight"));
  }

  /// Its neighbours are drawn over one half of its own line.
  @Test
  void theOutlineOfAChosenPlotLiesOverItsNeighbours() {
    ChromeDriver driver = open();

    find(driver, "[data-plot=P-30]").click();

    WebElement mark = find(driver, "[data-land] > .outline:last-child path");
    assertThat(mark.getDomAttribute("d")).isEqualTo(find(driver, PLOT).getDomAttribute("d"));
    find(driver, "[data-plot=P-30]").click();
    assertThat(driver.findElements(By.cssSelector(".outline path"))).isEmpty();
  }
}
