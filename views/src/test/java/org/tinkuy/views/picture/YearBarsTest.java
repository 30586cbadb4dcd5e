package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.picture.YearBars.YearSeries;

class YearBarsTest {
  private static final Pattern BAR =
      Pattern.compile(
          "<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

  private static String draw(List<Integer> years, double target, YearSeries... series) {
    return new YearBars("b", "Cash", "Bars", years, List.of(series), target)
        .draw(NumberStyle.of("en"));
  }

  private static YearSeries series(String name, Double... values) {
    return new YearSeries(name, List.of(values), Ink.RIVER, false);
  }

  /// Top and bottom of each rectangle, the key's first.
  private static List<double[]> bars(String svg) {
    return BAR.matcher(svg)
        .results()
        .map(
            found -> {
              double top = Double.parseDouble(found.group(2));
              return new double[] {top, top + Double.parseDouble(found.group(4))};
            })
        .toList();
  }

  /// Room is 280 - 34 - 30 = 216 px: for -100 to 200, zero lies at 34 + 200 / 300 x 216 = 178.
  @Test
  void whatGoesOutStandsBelowTheLine() {
    List<double[]> bars =
        bars(draw(List.of(2024, 2025), Double.NaN, series("Cash", 200.0, -100.0)));

    assertThat(bars.get(1)).containsExactly(34, 178);
    assertThat(bars.get(2)).containsExactly(178, 250);
  }

  /// The column of the last of 31 years ends near 720 px, and its year is wider than the column.
  @Test
  void theLastYearIsNotCutAtTheEdge() {
    List<Integer> years = IntStream.rangeClosed(2027, 2057).boxed().toList();
    String svg =
        draw(
            years, Double.NaN, series("Cash", Collections.nCopies(31, 1.0).toArray(Double[]::new)));

    Matcher last = Pattern.compile("<text x=\"([0-9.]+)\"[^>]*>2057<").matcher(svg);

    assertThat(last.find()).isTrue();
    double half_px = FontMetrics.REGULAR.width_px("2057", Type.QUIET.size_px()) / 2;
    assertThat(Double.parseDouble(last.group(1)) + half_px).isLessThanOrEqualTo(720.05);
  }

  /// 50 and 150 of 200: the second stands on the first.
  @Test
  void seriesAreStacked() {
    List<double[]> bars =
        bars(draw(List.of(2024), Double.NaN, series("One", 50.0), series("Two", 150.0)));

    assertThat(bars.get(2)).containsExactly(196, 250);
    assertThat(bars.get(3)).containsExactly(34, 196);
  }

  /// A small case has thousandths of a million: each line of the axis has a number of its own.
  @ParameterizedTest
  @ValueSource(doubles = {0.0042, 0.037, 0.6, 1.3, 7, 480, 25_000})
  void noNumberStandsTwiceOnTheAxis(double highest) {
    String svg = draw(List.of(2024), Double.NaN, series("Cash", highest));
    List<String> numbers =
        Pattern.compile(">([0-9.,]+)</text>")
            .matcher(svg)
            .results()
            .map(found -> found.group(1))
            .filter(number -> !number.equals("2024"))
            .toList();

    assertThat(numbers).hasSizeBetween(3, 8).doesNotHaveDuplicates();
  }

  @Test
  void aYearWithoutNumberHasNoBar() {
    assertThat(bars(draw(List.of(2024, 2025), Double.NaN, series("Cash", 10.0, Double.NaN))))
        .hasSize(2);
  }

  @Test
  void aTargetIsALineWithinTheDrawing() {
    assertThat(draw(List.of(2024), 1.3, series("Cover", 1.0))).contains("stroke-dasharray");
    assertThat(draw(List.of(2024), Double.NaN, series("Cover", 1.0)))
        .doesNotContain("stroke-dasharray");
  }

  /// Thirty years do not fit side by side: every fifth is named.
  @Test
  void manyYearsAreNamedInSteps() {
    Double[] values = IntStream.range(0, 30).mapToObj(i -> 1.0).toArray(Double[]::new);
    String svg =
        draw(IntStream.range(2025, 2055).boxed().toList(), Double.NaN, series("Cash", values));

    assertThat(svg).contains(">2025<").contains(">2030<").doesNotContain(">2026<");
  }

  @Test
  void hatchedSeriesAreToldApartWithoutColour() {
    YearSeries hatched = new YearSeries("Debt", List.of(1.0), Ink.CLAY, true);

    assertThat(draw(List.of(2024), Double.NaN, hatched)).contains("s-clay");
    assertThat(draw(List.of(2024), Double.NaN, series("Cash", 1.0)))
        .doesNotContain("s-clay", "s-river");
  }

  @Test
  void refusesSeriesThatLackAYear() {
    assertThatThrownBy(() -> draw(List.of(2024, 2025), Double.NaN, series("Cash", 1.0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'Cash'");
  }
}
