package org.tinkuy.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.study.Provenance;

class PortfolioTest {
  private static final Dimension LENGTH = Dimension.base("length");
  private static final Dimension PEOPLE = Dimension.base("people");
  private static final Dimension MASS = Dimension.base("mass");
  private static final Unit M2 = Unit.of("m2", LENGTH.power(2), Fraction.of(1));
  private static final Unit M3 = Unit.of("m3", LENGTH.power(3), Fraction.of(1));
  private static final Unit PERSON = Unit.of("people", PEOPLE, Fraction.of(1));
  private static final UnitTable UNITS =
      UnitTable.builder()
          .add(M2, false, List.of())
          .add(Unit.of("ha", LENGTH.power(2), Fraction.of(10_000)), false, List.of())
          .add(M3, false, List.of())
          .add(PERSON, false, List.of())
          .add(Unit.of("MWh", MASS, Fraction.of(1)), false, List.of())
          .add(Unit.of("tCO2e", MASS, Fraction.of(1)), false, List.of())
          .build();

  /// A park that is put together by hand.
  private static final class Sketch {
    private final Map<Yardstick, Figure> figures = new EnumMap<>(Yardstick.class);
    private final String park;
    private int year = 2024;
    private String scheme = "eip-1.0";
    private String country = "PE";

    Sketch(String park) {
      this.park = park;
    }

    Sketch with(Yardstick yardstick, double value, Unit unit) {
      figures.put(yardstick, Figure.known(yardstick.figure(), value, unit, Origin.NONE));
      return this;
    }

    Sketch between(Yardstick yardstick, double low, double high, Unit unit) {
      Figure.Range range = new Figure.Range(low, low, high);
      Origin secret = new Origin(List.of(), Secrecy.T1, List.of());
      figures.put(
          yardstick, Figure.uncertain(yardstick.figure(), range, unit, secret, Sentence.NONE));
      return this;
    }

    Sketch without(Yardstick yardstick, Figure.State why) {
      figures.put(yardstick, Figure.none(yardstick.figure(), why, Origin.NONE, Sentence.NONE));
      return this;
    }

    Sketch scored(double score, double coverage) {
      return with(Yardstick.SCORE, score, Unit.ONE).with(Yardstick.COVERAGE, coverage, Unit.ONE);
    }

    Sketch in(int period) {
      year = period;
      return this;
    }

    Sketch lies(String where) {
      country = where;
      return this;
    }

    Sketch by(String other) {
      scheme = other;
      return this;
    }

    ParkLine line() {
      return new ParkLine(
          park,
          LocalizedText.of("en", park),
          country,
          Period.year(year),
          new ParkLine.Scheme(
              scheme, LocalizedText.of("en", scheme), Framework.Status.COMPLETE, true),
          false,
          figures,
          new Provenance("1", "1", park, 0));
    }
  }

  private static Portfolio portfolio(Sketch... parks) {
    return Portfolio.of(List.of(parks).stream().map(Sketch::line).toList(), UNITS);
  }

  @Test
  void parksOfOneCountryAreWrittenInItsNumbers() {
    assertThat(portfolio(new Sketch("a"), new Sketch("b")).findCountry()).contains("PE");
    assertThat(portfolio(new Sketch("a"), new Sketch("b").lies("VN")).findCountry()).isEmpty();
  }

  private static RollUp sum(Portfolio portfolio, Yardstick yardstick) {
    return portfolio.sums().stream()
        .filter(total -> total.figure().id().equals("portfolio:" + yardstick.figure()))
        .findFirst()
        .orElseThrow();
  }

  private static RollUp ratio(Portfolio portfolio, Ratio ratio) {
    return portfolio.ratios().stream()
        .filter(total -> total.figure().id().equals("portfolio:" + ratio.name()))
        .findFirst()
        .orElseThrow();
  }

  private static double value(RollUp total) {
    return total.figure().findValue().orElseThrow();
  }

  @Test
  void aSumAddsAmountsAndNamesTheParksBehindIt() {
    RollUp area =
        sum(
            portfolio(
                new Sketch("A").with(Yardstick.AREA, 200_000, M2),
                new Sketch("B").with(Yardstick.AREA, 50_000, M2)),
            Yardstick.AREA);

    assertThat(value(area)).isEqualTo(250_000);
    assertThat(area.figure().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(area.figure().origin().contributors())
        .containsExactly(new Contributor("A", 200_000), new Contributor("B", 50_000));
    assertThat(area.figure().origin().terms())
        .extracting(term -> term.label() + " " + term.source())
        .containsExactly("A park:area", "B park:area");
  }

  @Test
  void aSumToWhichAParkIsMissingIsAtLeastSoMuch() {
    RollUp water =
        sum(
            portfolio(
                new Sketch("A").with(Yardstick.WATER_IN, 1000, M3),
                new Sketch("B").without(Yardstick.WATER_IN, Figure.State.NO_DATA),
                new Sketch("C").without(Yardstick.WATER_IN, Figure.State.NOT_APPLICABLE)),
            Yardstick.WATER_IN);

    assertThat(water.figure().range())
        .contains(new Figure.Range(1000, 1000, Double.POSITIVE_INFINITY));
    assertThat(water.withData()).isEqualTo(1);
    // C has nothing to yardstick, so it is not missing
    assertThat(water.parks()).isEqualTo(2);
    assertThat(water.figure().reason().english()).isEqualTo("1 of 2 parks have data");
  }

  /// Found by eye: beside 1,572,354 m3 with their error of measuring stood "at least 1,552,650 m3".
  @Test
  void theErrorOfMeasuringIsNoGapInTheData() {
    Figure.Range measured = new Figure.Range(1000, 980, 1020);
    Sketch known = new Sketch("A").with(Yardstick.EMPLOYEES, 100, PERSON);
    known.figures.put(
        Yardstick.WATER_IN,
        new Figure(
            Yardstick.WATER_IN.figure(),
            Figure.State.KNOWN,
            Optional.of(measured),
            M3,
            Origin.NONE,
            Sentence.NONE));

    assertThat(sum(portfolio(known), Yardstick.WATER_IN).figure().state())
        .isEqualTo(Figure.State.KNOWN);
    assertThat(sum(portfolio(known, new Sketch("B")), Yardstick.WATER_IN).figure().range())
        .contains(new Figure.Range(1000, 1000, Double.POSITIVE_INFINITY));
    assertThat(ratio(portfolio(known), Ratio.WATER_PER_WORKER).figure().range())
        .contains(new Figure.Range(10, 10, 10));
  }

  /// Found by eye: with a park without any flow, water was of 2 of 3 parks and area of 2 of 4.
  @Test
  void aParkWithoutAFigureIsMissingToo() {
    RollUp water =
        sum(
            portfolio(new Sketch("A").with(Yardstick.WATER_IN, 1000, M3), new Sketch("B")),
            Yardstick.WATER_IN);

    assertThat(water.withData()).isEqualTo(1);
    assertThat(water.parks()).isEqualTo(2);
  }

  /// From nothing to without end is what is known of a park that told nothing.
  @Test
  void anAmountThatMayBeAnyIsNoData() {
    RollUp water =
        sum(
            portfolio(
                new Sketch("A").with(Yardstick.WATER_IN, 1000, M3),
                new Sketch("B").between(Yardstick.WATER_IN, 0, Double.POSITIVE_INFINITY, M3)),
            Yardstick.WATER_IN);

    assertThat(water.withData()).isEqualTo(1);
    assertThat(water.parks()).isEqualTo(2);
    assertThat(water.figure().range())
        .contains(new Figure.Range(1000, 1000, Double.POSITIVE_INFINITY));
  }

  @Test
  void aSumIsAsUncertainAndAsSecretAsItsParts() {
    RollUp water =
        sum(
            portfolio(
                new Sketch("A").with(Yardstick.WATER_IN, 1000, M3),
                new Sketch("B").between(Yardstick.WATER_IN, 200, 300, M3)),
            Yardstick.WATER_IN);

    assertThat(water.figure().range()).contains(new Figure.Range(1200, 1200, 1300));
    assertThat(water.figure().origin().secrecy()).isEqualTo(Secrecy.T1);
  }

  @Test
  void aRatioIsOfSumsAndNotAMeanOfRatios() {
    // A has 100 people on 10 ha, B 900 on 10 ha: 1,000 on 20 ha are 50 a hectare. C has no area.
    RollUp density =
        ratio(
            portfolio(
                new Sketch("A")
                    .with(Yardstick.EMPLOYEES, 100, PERSON)
                    .with(Yardstick.AREA, 100_000, M2),
                new Sketch("B")
                    .with(Yardstick.EMPLOYEES, 900, PERSON)
                    .with(Yardstick.AREA, 100_000, M2),
                new Sketch("C").with(Yardstick.EMPLOYEES, 5000, PERSON)),
            Ratio.WORKERS_PER_AREA);

    assertThat(value(density)).isCloseTo(50, within(1e-9));
    assertThat(density.figure().unit().code()).isEqualTo("people/ha");
    assertThat(density.withData()).isEqualTo(2);
    assertThat(density.parks()).isEqualTo(3);
  }

  @Test
  void aRatioLiesBetweenItsLowestAndItsHighest() {
    // 200 to 300 m3 for 100 people
    RollUp water =
        ratio(
            portfolio(
                new Sketch("A")
                    .between(Yardstick.WATER_IN, 200, 300, M3)
                    .with(Yardstick.EMPLOYEES, 100, PERSON)),
            Ratio.WATER_PER_WORKER);

    assertThat(water.figure().range()).contains(new Figure.Range(2, 2, 3));
  }

  @Test
  void aParkInTwoYearsIsComparedWithItselfAndNeverAddedToItself() {
    Portfolio portfolio =
        portfolio(
            new Sketch("A").with(Yardstick.AREA, 1, M2).scored(0.5, 1),
            new Sketch("A").with(Yardstick.AREA, 1, M2).scored(0.4, 1).in(2023));

    assertThat(portfolio.isDouble()).isTrue();
    assertThat(portfolio.figures()).isEmpty();
    assertThat(portfolio.listPeriods()).containsExactly(Period.year(2023), Period.year(2024));
    assertThat(portfolio.rankings()).hasSize(1);
  }

  @Test
  void placesSayWhatMissingDataLeavesOpen() {
    // A is sure of 0.6, B of 0.5 and could reach 0.7, C could reach 0.3 at most
    List<Ranking.Place> places =
        portfolio(
                new Sketch("C").scored(0.3, 1),
                new Sketch("B").scored(0.5, 0.8),
                new Sketch("A").scored(0.6, 1))
            .rankings()
            .getFirst()
            .places();

    assertThat(places)
        .extracting(
            place ->
                "%s %d, %d to %d"
                    .formatted(place.line().park(), place.place(), place.best(), place.last()))
        .containsExactly("A 1, 1 to 2", "B 2, 1 to 2", "C 3, 3 to 3");
  }

  @Test
  void equalScoresShareAPlace() {
    assertThat(
            portfolio(
                    new Sketch("A").scored(0.5, 1),
                    new Sketch("B").scored(0.5, 1),
                    new Sketch("C").scored(0.2, 1))
                .rankings()
                .getFirst()
                .places())
        .extracting(Ranking.Place::place)
        .containsExactly(1, 1, 3);
  }

  @Test
  void parksThatWereScoredInOtherWaysAreNeverRankedTogether() {
    Portfolio portfolio =
        portfolio(
            new Sketch("A").scored(0.9, 1).by("hj-274-2015"),
            new Sketch("B").scored(0.5, 1),
            new Sketch("C"));

    assertThat(portfolio.listSchemes()).containsExactly("hj-274-2015", "eip-1.0");
    assertThat(portfolio.rankings())
        .extracting(ranking -> ranking.places().size())
        .containsExactly(1, 1);
  }

  @Test
  void amountsMayBeAddedAndSharesMayNot() {
    assertThat(portfolio(new Sketch("A").with(Yardstick.LET, 0.5, Unit.ONE)).sums())
        .noneMatch(total -> total.figure().id().equals("portfolio:park:let"));
    assertThat(Yardstick.LET.isAdditive()).isFalse();
    assertThat(Optional.of(Yardstick.AREA).filter(Yardstick::isAdditive)).isPresent();
  }
}
