package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// What a case points at in the folder of a park: a plant of 1,500 m3/d, a measure of 2 to 4
/// million, two plots in use and one that is not, of which nobody knows how large it is.
class ParkAmountsTest {
  private static Park park() {
    return ParkSketch.empty()
        .header("currency", "USD")
        .table(
            "plots",
            "plot id - key",
            "use code - - industry;green",
            "status code - - operating;vacant",
            "area_m2 number m2",
            "netArea_m2 number m2",
            "phase code - - 1;2")
        .table(
            "leases",
            "lease id - key",
            "plot ref:plots",
            "from date",
            "until date",
            "rent money/m2/yr")
        .table(
            "utilities",
            "utility id - key",
            "kind code - - water",
            "capacity number",
            "unit unit",
            "losses share",
            "tariff money/unit")
        .table(
            "measures",
            "measure id - key",
            "currency text",
            "capex band money",
            "likelyCapex number money",
            "yearlyCost band money")
        .row("plots", "plot=A", "use=industry", "status=operating", "area_m2=12000", "phase=1")
        .row("plots", "plot=B", "use=industry", "status=vacant", "area_m2=35000", "phase=1")
        .row("plots", "plot=C", "use=green", "status=vacant", "phase=2")
        .row("leases", "lease=L1", "plot=A", "from=2024-01-01", "until=2034-12-31", "rent=6")
        .row("leases", "lease=L2", "plot=C", "from=2024-01-01", "until=2034-12-31", "rent=9")
        .row(
            "utilities",
            "utility=reclaim",
            "kind=water",
            "capacity=1500",
            "unit=m3/d",
            "losses=0.08",
            "tariff=0.38")
        .row("utilities", "utility=leak", "kind=water", "unit=m3/d", "losses=1")
        .row(
            "measures",
            "measure=M7",
            "currency=USD",
            "capex=2000000..4000000",
            "likelyCapex=2500000",
            "yearlyCost=100000..200000")
        .park();
  }

  private static Checked<FinanceCase> resolved(String unit, Map<String, Object> pointer) {
    Map<String, Object> input = CaseRun.with(pointer, "id", "wanted");
    return CaseRun.taken(
        park(),
        CaseFile.small()
            .with("exchange", List.of(Map.of("id", "euro", "value", "0.9 EUR/USD")))
            .with("inputs", List.of(unit.isEmpty() ? input : CaseRun.with(input, "unit", unit))));
  }

  private static CaseInput found(String unit, Map<String, Object> pointer) {
    return resolved(unit, pointer).find().orElseThrow().find("inputs.wanted").orElseThrow();
  }

  private static double number(CaseInput input) {
    return ((InputAmount.Steady) input.amount()).value();
  }

  private static List<String> codes(String unit, Map<String, Object> pointer) {
    return resolved(unit, pointer).issues().stream().map(Issue::code).toList();
  }

  private static Map<String, Object> cell(String kind, String id, String column) {
    return Map.of(kind, Map.of("id", id, "column", column));
  }

  /// 1,500 m3 on each of 365 days are 547,500 in a year, 45,625 in a month.
  @ParameterizedTest
  @CsvSource({"m3/d, 547500", "m3/yr, 547500", "m3/month, 45625"})
  void aCapacityIsReadForTheTimeThatTheCaseAsksFor(String unit, double expected) {
    assertThat(number(found(unit, cell("utility", "reclaim", "capacity"))))
        .isCloseTo(expected, within(1e-6));
  }

  @Test
  void aTariffIsMoneyForTheUnitOfItsRow() {
    assertThat(number(found("USD/m3", cell("utility", "reclaim", "tariff"))))
        .isCloseTo(0.38, within(1e-12));
  }

  /// What stands in no unit is not in that of its row.
  @Test
  void aShareOfARowIsAShare() {
    assertThat(number(found("%", cell("utility", "reclaim", "losses"))))
        .isCloseTo(0.08, within(1e-12));
  }

  @Test
  void aBandOfAMeasureIsItsMiddleAndTheRangeInWhichItIsDrawn() {
    CaseInput capex = found("MUSD", cell("measure", "M7", "capex"));

    assertThat(number(capex)).isCloseTo(3, within(1e-12));
    assertThat(capex.range()).contains(new CaseInput.Span(2, 4));
    assertThat(number(found("MUSD", cell("measure", "M7", "likelyCapex"))))
        .isCloseTo(2.5, within(1e-12));
  }

  /// 150,000 USD in the middle, of a year.
  @ParameterizedTest
  @CsvSource({"USD/yr, 150000", "USD/month, 12500"})
  void aYearlyCostIsOfAYear(String unit, double expected) {
    assertThat(number(found(unit, cell("measure", "M7", "yearlyCost"))))
        .isCloseTo(expected, within(1e-6));
  }

  /// Neither another currency nor another thing nor a sum for a time is taken as it stands.
  @ParameterizedTest
  @CsvSource({
    "EUR, measure, M7, capex",
    "USD/yr, measure, M7, capex",
    "USD, measure, M7, yearlyCost",
    "EUR/m3, utility, reclaim, tariff",
    "USD/t, utility, reclaim, tariff",
    "m3, utility, reclaim, capacity",
    "t/d, utility, reclaim, capacity"
  })
  void whatIsOfAnotherUnitIsRefused(String unit, String kind, String id, String column) {
    assertThat(codes(unit, cell(kind, id, column))).containsExactly("finance.park.unit");
  }

  @ParameterizedTest
  @CsvSource({
    "utility, other, capacity",
    "utility, reclaim, peak",
    "utility, reclaim, kind",
    "measure, M8, capex"
  })
  void whatTheFolderDoesNotSayIsNamed(String kind, String id, String column) {
    assertThat(resolved("m3/d", cell(kind, id, column)).issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("finance.park.missing");
              assertThat(issue.message()).contains(id, column);
            });
  }

  /// What is supplied is what is billed over what arrives: where nothing arrives it is no number.
  @ParameterizedTest
  @CsvSource({"leak, finance.park.beyond", "reclaim, ''"})
  void aNetworkThatLosesAllByTheFolderIsRefused(String utility, String code) {
    Map<String, Object> water =
        Map.of(
            "id", "water",
            "kind", "service",
            "of", List.of("plots"),
            "use", "12500 m3/ha/yr",
            "price", "2 USD/m3",
            "losses", CaseRun.with(cell("utility", utility, "losses"), "unit", "%"));
    CaseFile file = CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), water));

    assertThat(CaseRun.taken(park(), file).issues())
        .extracting(Issue::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void areasAreSummedOverThePlotsThatAreMeant() {
    assertThat(number(found("", Map.of("plots", Map.of("use", "industry")))))
        .isCloseTo(47_000, within(1e-6));
    assertThat(number(found("", Map.of("plots", Map.of("use", "industry", "status", "vacant")))))
        .isCloseTo(35_000, within(1e-6));
  }

  @Test
  void aPlotWithoutAreaAndNoPlotAtAllAreNoZero() {
    assertThat(codes("", Map.of("plots", Map.of("phase", "2"))))
        .containsExactly("finance.park.missing");
    assertThat(codes("", Map.of("plots", Map.of("phase", "2", "use", "industry"))))
        .containsExactly("finance.park.noPlot");
    // found by eye: "no plot of phase [3], use [] and status []"
    assertThat(resolved("", Map.of("plots", Map.of("phase", "3"))).issues())
        .extracting(issue -> issue.reason().english())
        .singleElement()
        .asString()
        .contains("no plot of phase 3, use any and status any.");
  }

  /// 6 USD on 12,000 m2 of phase 1: 0.5 a month.
  @ParameterizedTest
  @CsvSource({"USD/m2/yr, 6", "USD/m2/month, 0.5"})
  void aMeanRentIsForTheTimeThatTheCaseAsksFor(String unit, double expected) {
    assertThat(number(found(unit, Map.of("leases", Map.of("phase", "1", "from", "2020")))))
        .isCloseTo(expected, within(1e-12));
  }

  /// A rent on a plot of which nobody says how large it is weighs nothing known.
  @Test
  void aLeaseOfAPlotWithoutAreaIsNotLeftOutWithoutAWord() {
    assertThat(
            codes(
                "USD/m2/yr", Map.of("leases", Map.of("phase", List.of("1", "2"), "from", "2020"))))
        .containsExactly("finance.park.missing");
    assertThat(codes("USD/m2/yr", Map.of("leases", Map.of("phase", "1", "from", "2025"))))
        .containsExactly("finance.park.noLease");
  }

  /// The case says 50,000 m2, the plots have 47,000: both are told, and the case reckons with its
  /// own. Within half a percent it is the same, rounded.
  @ParameterizedTest
  @CsvSource({"50000 m2, true", "47100 m2, false"})
  void aFigureThatTheFolderStatesOtherwiseIsToldWithBoth(String own, boolean isOther) {
    Checked<FinanceCase> read =
        resolved(
            "", Map.of("value", own, "also", List.of(Map.of("plots", Map.of("use", "industry")))));

    assertThat(number(read.find().orElseThrow().find("inputs.wanted").orElseThrow()))
        .isGreaterThan(47_000);
    if (isOther) {
      assertThat(read.issues())
          .singleElement()
          .satisfies(
              issue -> {
                assertThat(issue.code()).isEqualTo("finance.park.contradiction");
                assertThat(issue.isError()).isFalse();
                assertThat(issue.message()).contains("50000", "47000", "plots");
              });
    } else {
      assertThat(read.issues()).isEmpty();
    }
  }

  /// 0.9 times an area that the park does not have was told to be no area, too.
  @Test
  void aScenarioOfWhatTheParkDoesNotHaveIsNotToldAsWell() {
    Map<String, Object> none = Map.of("plots", Map.of("phase", "2", "use", "industry"));
    Map<String, Object> plots = CaseRun.with(CaseFile.plots("80 USD/m2"), "area", none);
    Map<String, Object> fewer =
        Map.of(
            "id", "fewer", "scale", List.of(Map.of("input", "products.plots.area", "by", "0.9")));
    CaseFile file =
        CaseFile.small().with("products", List.of(plots)).with("scenarios", List.of(fewer));

    assertThat(CaseRun.taken(park(), file).issues())
        .extracting(Issue::code)
        .containsExactly("finance.park.noPlot");
  }
}
