package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// A case is read with all its problems at once, each where it stands.
class CaseReaderTest {
  private static Checked<FinanceCase> read(CaseFile file) {
    return CaseRun.read(file);
  }

  private static List<String> codes(CaseFile file) {
    return read(file).issues().stream().map(Issue::code).toList();
  }

  private static Issue only(CaseFile file) {
    List<Issue> issues = read(file).issues();
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }

  private static CaseInput price(Object price) {
    CaseFile file = CaseFile.small().with("products", List.of(CaseFile.plots(price)));
    Checked<FinanceCase> read = read(file);
    assertThat(read.issues()).isEmpty();
    return read.find().orElseThrow().find("products.plots.price").orElseThrow();
  }

  @Test
  void aFigureInShortAndAsAnObjectIsTheSame() {
    CaseInput written = price(Map.of("value", "80", "unit", "USD/m2", "source", "offer"));

    assertThat(price("80 USD/m2").amount()).isEqualTo(written.amount());
    assertThat(written.backing().source()).isEqualTo("offer");
    assertThat(written.backing().confidence()).isEqualTo(Confidence.UNKNOWN);
  }

  @Test
  void anotherUnitOfTheSameKindIsConverted() {
    // 0.8 MUSD a hectare is 80 USD a square metre
    assertThat(price("0.8 MUSD/ha").amount()).isEqualTo(new InputAmount.Steady(80));
  }

  private static Distribution spread(String shape) {
    return price(Map.of("value", "80 USD/m2", "range", "60..90 USD/m2", "shape", shape))
        .range()
        .orElseThrow()
        .spread()
        .orElseThrow();
  }

  @Test
  void aRangeIsDrawnByTheShapeThatIsStated() {
    assertThat(spread("triangle")).isEqualTo(new Distribution.Triangle(60, 80, 90));
    assertThat(spread("pert")).isEqualTo(new Distribution.Pert(60, 80, 90));
    assertThat(spread("uniform")).isEqualTo(new Distribution.Even(60, 90));
    // ends that are 1.645 deviations from the middle hold nine tenths of a normal distribution
    Distribution skewed = spread("lognormal");
    assertThat(skewed.median()).isCloseTo(80, within(1e-9));
    assertThat(skewed.quantile(0.95) / skewed.quantile(0.05)).isCloseTo(90.0 / 60, within(1e-9));
    assertThat(
            price(Map.of("value", "80 USD/m2", "range", "60..90")).range().orElseThrow().spread())
        .isEmpty();
  }

  /// A draw far above the median is cut at what the kind of the figure may be: the whole of a
  /// share, and next to it where a network that loses all has nothing to bill.
  @Test
  void aDrawIsNoMoreThanItsKindMayBe() {
    for (InputKind kind : InputKind.values()) {
      double most = kind.most();
      assertThat(kind.allows(most)).as("%s", kind).isTrue();
      assertThat(Double.isInfinite(most) || !kind.allows(Math.nextUp(most))).isTrue();
    }
    Map<String, Object> water =
        Map.of(
            "id", "water",
            "kind", "service",
            "of", List.of("plots"),
            "use", "12500 m3/ha/yr",
            "price", "2 USD/m3",
            "losses", Map.of("value", "60 %", "range", "20..95", "shape", "lognormal"));
    CaseFile file = CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), water));
    Distribution spread =
        Optional.ofNullable(CaseRun.found(file).inputs().get("products.water.losses"))
            .flatMap(CaseInput::range)
            .flatMap(CaseInput.Span::spread)
            .orElseThrow();

    assertThat(spread.quantile(0.999)).isLessThan(1).isCloseTo(1, within(1e-12));
  }

  private static List<String> pricedCodes(Object price) {
    return codes(CaseFile.small().with("products", List.of(CaseFile.plots(price))));
  }

  @Test
  void aShapeNeedsANumberWithARange() {
    assertThat(pricedCodes(Map.of("value", "80 USD/m2", "shape", "pert")))
        .containsExactly("finance.input.shapeAlone");
    assertThat(pricedCodes(Map.of("value", "80 USD/m2", "range", "60..90", "shape", "normal")))
        .containsExactly("entry.word");
    assertThat(pricedCodes(Map.of("value", "80 USD/m2", "range", "0..90", "shape", "lognormal")))
        .containsExactly("finance.input.shapeLow");
    assertThat(
            pricedCodes(
                Map.of(
                    "unit",
                    "USD/m2",
                    "steps",
                    Map.of("2027", "80"),
                    "range",
                    "60..90",
                    "shape",
                    "pert")))
        .containsExactly("finance.input.shapeAlone");
  }

  /// It stood as 2.47 USD/m3 once, which is what a m3 of a year costs and no m3.
  @Test
  void aCostForACapacityKeepsTheNumberAndTheUnitThatAreWritten() {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    Map.of(
                        "id",
                        "plant",
                        "quantity",
                        "1500 m3/d",
                        "unitCost",
                        Map.of("value", "900 USD/(m3/d)", "range", "800..1200"),
                        "cost",
                        "1.35 MUSD",
                        "spend",
                        List.of(Map.of("from", "2027")))));

    Checked<FinanceCase> read = read(file);
    CaseInput cost = read.find().orElseThrow().find("works.plant.unitCost").orElseThrow();

    assertThat(cost.amount()).isEqualTo(new InputAmount.Steady(900));
    assertThat(cost.measure().unit().code()).isEqualTo("USD/(m3/d)");
    assertThat(cost.range()).contains(new CaseInput.Span(800, 1200));
    // 1,500 m3/d at 900 USD are the 1.35 million beside it, so that nothing is told
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void aRangeStandsInTheUnitOfItsFigure() {
    CaseInput input = price(Map.of("value", "0.8 MUSD/ha", "range", "0.7..0.95"));

    assertThat(input.range()).contains(new CaseInput.Span(70, 95));
  }

  /// It ended the program once: the ends of the range were no numbers.
  @Test
  void aRangeOfAFigureInAWrongUnitIsToldByTheUnitAlone() {
    Issue issue =
        only(
            CaseFile.small()
                .with(
                    "products",
                    List.of(CaseFile.plots(Map.of("value", "80 USD/m3", "range", "70..90")))));

    assertThat(issue.code()).isEqualTo("finance.input.unit");
  }

  @Test
  void aRangeMaySayTheUnitOfItsFigureAgainAndNoOther() {
    CaseInput input = price(Map.of("value", "80 USD/m2", "range", "70 USD/m2..95 USD/m2"));

    assertThat(input.range()).contains(new CaseInput.Span(70, 95));
    for (String other : List.of("70..95 EUR/m2", "0.7 MUSD/ha..0.95 MUSD/ha", "70", "low..high")) {
      assertThat(codes(priced(Map.of("value", "80 USD/m2", "range", other))))
          .as(other)
          .containsExactly("finance.input.rangeText");
    }
    assertThat(codes(priced(Map.of("value", "80 USD/m2", "range", "95..70"))))
        .containsExactly("finance.input.rangeOrder");
  }

  @Test
  void aNumberThatIsNoneAndAStepWithoutMonthAreRefused() {
    assertThat(codes(priced("eighty USD/m2"))).containsExactly("finance.input.number");
    assertThat(codes(priced(Map.of("unit", "USD/m2", "steps", Map.of("spring", "80")))))
        .contains("finance.input.month");
  }

  private static CaseFile priced(Object price) {
    return CaseFile.small().with("products", List.of(CaseFile.plots(price)));
  }

  @Test
  void stepsHoldFromTheirMonthOn() {
    CaseInput input =
        price(Map.of("unit", "USD/m2", "steps", Map.of("2027", "80", "2030-07", "85")));

    assertThat(((InputAmount.Steps) input.amount()).values())
        .containsEntry(YearMonth.of(2027, 1), 80.0)
        .containsEntry(YearMonth.of(2030, 7), 85.0);
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearestKnownOne() {
    Issue issue = only(CaseFile.small().with("absorbtion", "x"));

    assertThat(issue.code()).isEqualTo("entry.unknown");
    assertThat(issue.suggestion()).contains("absorption");
  }

  @Test
  void aWrongUnitIsRefusedAndTheRightOneNamed() {
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2/yr"))));

    assertThat(issue.code()).isEqualTo("finance.input.unit");
    assertThat(issue.message()).contains("products.plots.price", "85 USD/m2", "USD/m2/yr");
  }

  @Test
  void aNegativePriceIsRefused() {
    CaseFile file = CaseFile.small().with("products", List.of(CaseFile.plots("-80 USD/m2")));

    assertThat(codes(file)).containsExactly("finance.input.negative");
  }

  @Test
  void aRateOfEightIsAskedWhetherPerCentIsMeant() {
    Issue issue = only(CaseFile.small().with("discount", Map.of("project", "8")));

    assertThat(issue.code()).isEqualTo("finance.input.percent");
    assertThat(issue.suggestion()).isEqualTo("Maybe you mean 8%.");
  }

  @Test
  void aCurveShorterThanTheLifeIsRefused() {
    Map<String, Object> curve = Map.of("unit", "USD/m2", "values", List.of("80", "81", "82"));
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots(curve))));

    assertThat(issue.code()).isEqualTo("finance.input.curveShort");
    assertThat(issue.message()).contains("10 years", "has 3");
  }

  @Test
  void aLoanThatOutlivesTheCaseIsOneThatNobodyRepays() {
    CaseFile file =
        CaseFile.small()
            .with(
                "layers",
                List.of(
                    Map.of(
                        "id", "senior", "kind", "loan", "share", "60 %", "rate", "8 %", "first",
                        "2030", "years", "12", "form", "annuity"),
                    Map.of("id", "owners", "kind", "equity")));

    assertThat(only(file).code()).isEqualTo("finance.case.maturity");
  }

  @Test
  void aFigureThatIsStatedTwiceDifferentlyIsToldWithBoth() {
    Map<String, Object> price =
        Map.of(
            "value",
            "80 USD/m2",
            "also",
            List.of(Map.of("value", "95 USD/m2", "source", "Press of August")));
    Checked<FinanceCase> read =
        read(CaseFile.small().with("products", List.of(CaseFile.plots(price))));

    assertThat(read.find()).isPresent();
    assertThat(read.issues()).hasSize(1);
    Issue issue = read.issues().getFirst();
    assertThat(issue.code()).isEqualTo("finance.input.contradiction");
    assertThat(issue.message()).contains("80 USD/m2", "95 USD/m2", "Press of August");
  }

  /// 80 EUR passed for 80 USD, and 1 USD a month was told against the 12 USD a year that it is.
  @ParameterizedTest
  @CsvSource({
    "80 USD/m2, 80 EUR/m2, 1",
    "80 USD/m2, 0.8 MUSD/ha, 0",
    "80 USD/m2, 80.1 USD/m2, 0",
    "80 USD/m2, 80 MUSD/ha, 1"
  })
  void whatIsStatedTwiceIsComparedInItsCurrencyAndUnit(String value, String also, int told) {
    Map<String, Object> price =
        Map.of("value", value, "also", List.of(Map.of("value", also, "source", "Press")));

    assertThat(
            read(CaseFile.small().with("products", List.of(CaseFile.plots(price))))
                .issues()
                .stream()
                .filter(issue -> issue.code().equals("finance.input.contradiction")))
        .hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({"12 USD/yr, 1 USD/month, 0", "12 USD/yr, 12 USD/month, 1"})
  void whatIsStatedTwiceIsComparedByTheYear(String value, String also, int told) {
    Map<String, Object> input =
        Map.of(
            "id", "fee", "value", value, "also", List.of(Map.of("value", also, "source", "Press")));

    assertThat(codes(CaseFile.small().with("inputs", List.of(input)))).hasSize(told);
  }

  @Test
  void aReferenceToNothingIsNamed() {
    Map<String, Object> plots =
        Map.of(
            "id",
            "plots",
            "kind",
            "sale",
            "absorption",
            "markt",
            "area",
            "8 ha",
            "price",
            "80 USD/m2");
    Issue issue = only(CaseFile.small().with("products", List.of(plots)));

    assertThat(issue.code()).isEqualTo("finance.case.reference");
    assertThat(issue.suggestion()).contains("market");
  }

  /// An id that is none hides who names something of its own list, and no other wrong name: what
  /// stands beside the name in a sentence, the key, is no name.
  @Test
  void aBadIdHidesNoWrongNameOfAnotherList() {
    Map<String, Object> owners = Map.of("id", "my owners", "kind", "equity");
    Map<String, Object> delay = Map.of("id", "permit", "by", "12 month");
    CaseFile file = CaseFile.small().with("layers", List.of(owners));
    Map<String, Object> lost = with(delay, "of", List.of("works.nosuch"));
    Map<String, Object> hidden = with(delay, "of", List.of("layers.owners"));

    Map<String, Object> plots = with(CaseFile.plots("80 USD/m2"), "absorption", "markt");

    assertThat(places(file.with("delays", List.of(lost))))
        .containsExactly("layers[0].id", "delays[0].of");
    assertThat(places(file.with("delays", List.of(hidden)))).containsExactly("layers[0].id");
    assertThat(places(file.with("products", List.of(plots))))
        .containsExactlyInAnyOrder("layers[0].id", "products[0].absorption");
  }

  /// An index that the case does not have is told though the figure that names it is wrong too.
  @Test
  void anUnknownIndexIsToldBesideAnotherProblemOfItsPart() {
    Map<String, Object> price = Map.of("value", "80 USD/m2", "index", "nosuch");
    Map<String, Object> plots = with(CaseFile.plots(price), "colour", "red");

    assertThat(codes(CaseFile.small().with("products", List.of(plots))))
        .contains("finance.case.index")
        .hasSize(2);
  }

  private static Map<String, Object> with(Map<String, Object> entries, String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(entries);
    more.put(key, value);
    return more;
  }

  private static List<String> places(CaseFile file) {
    return read(file).issues().stream()
        .filter(Issue::isError)
        .map(issue -> issue.place().column())
        .toList();
  }

  @Test
  void allProblemsComeAtOnce() {
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "8"))
            .with("life_yr", "0")
            .with("products", List.of(CaseFile.plots("80 EUR/kg")));

    assertThat(codes(file))
        .contains("finance.case.life", "finance.input.percent", "finance.input.unit");
  }

  @Test
  void aScenarioSetsInputsInTheirOwnKindOnly() {
    CaseFile file =
        CaseFile.small()
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id",
                        "low",
                        "set",
                        List.of(Map.of("input", "products.plots.price", "to", "70 USD/m2")))));

    FinanceCase read = read(file).find().orElseThrow();
    CaseScenario low = read.findScenario("low").orElseThrow();
    assertThat(low.set()).containsOnlyKeys("products.plots.price");
    assertThat(low.set().values())
        .extracting(CaseInput::amount)
        .containsExactly(new InputAmount.Steady(70));
    assertThat(low.keepsDebt()).isTrue();
  }

  /// A curve that is too short is one problem: the scenario that changes it has none of its own.
  @Test
  void aScenarioOfAFigureThatWasRefusedIsNotToldAsWell() {
    CaseFile file =
        CaseFile.small()
            .with(
                "products",
                List.of(CaseFile.plots(Map.of("unit", "USD/m2", "values", List.of("80", "90")))))
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id",
                        "low",
                        "set",
                        List.of(Map.of("input", "products.plots.price", "to", "70 USD/m2")))));

    Issue issue = only(file);
    assertThat(issue.code()).isEqualTo("finance.input.curveShort");
    assertThat(issue.message()).contains("10 years", "2");
  }

  /// Works that cost less than nothing had lowered what the park costs, or ended the run.
  @ParameterizedTest
  @CsvSource({"-10 ha, 300000 USD/ha, quantity", "10 ha, -300000 USD/ha, unitCost"})
  void worksAreNeitherLessThanNoneNorCostLessThanNothing(
      String quantity, String unitCost, String key) {
    Map<String, Object> site =
        Map.of(
            "id",
            "site",
            "quantity",
            quantity,
            "unitCost",
            unitCost,
            "spend",
            List.of(Map.of("from", "2027")));

    Issue issue = only(CaseFile.small().with("works", List.of(site)));

    assertThat(issue.code()).isEqualTo("finance.input.negative");
    assertThat(issue.place().column()).hasToString("works[0]." + key);
  }

  /// A rate of 0 was taken, and the run ended with a loop that did not close.
  @Test
  void anExchangeRateIsMoreThanNothing() {
    CaseFile file =
        CaseFile.small().with("exchange", List.of(Map.of("id", "pen", "value", "0 PEN/USD")));

    Issue issue = only(file);
    assertThat(issue.code()).isEqualTo("finance.input.beyond");
    assertThat(issue.message()).contains("exchange.pen", "as 3.75 PEN/USD", "but is 0");
  }

  /// A cover of 0 was taken, and what nobody pays for was no number.
  @ParameterizedTest
  @ValueSource(strings = {"cover", "lifeCover"})
  void aCoverIsMoreThanNothing(String key) {
    Map<String, Object> loan = CaseFile.loanInEuros();
    loan.remove("currency");
    loan.put("form", "sculpted");
    loan.put(key, "0");
    CaseFile file =
        CaseFile.small().with("layers", List.of(loan, Map.of("id", "owners", "kind", "equity")));

    Issue issue = only(file);
    assertThat(issue.code()).isEqualTo("finance.input.beyond");
    assertThat(issue.place().column()).hasToString("layers[0]." + key);
  }
}
