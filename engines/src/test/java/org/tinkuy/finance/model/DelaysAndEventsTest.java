package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.testkit.CaseFile;

/// The small case: works of 3 MUSD in 2027 and 2028, 8 ha of plots at 80 USD/m2 of which a quarter
/// is taken in each of 2030 to 2033.
class DelaysAndEventsTest {
  private static final double[] WORKS = {1.5e6, 1.5e6, 0, 0, 0, 0, 0, 0, 0, 0};

  private static Map<String, Object> delay(String of, String by) {
    return Map.of("id", "permit", "of", of, "by", by, "early", "true");
  }

  private static CaseRun delayed(CaseFile file, String of, String by) {
    return CaseRun.of(file.with("delays", List.of(delay(of, by)))).checked();
  }

  @ParameterizedTest
  @CsvSource({"works.site", "works"})
  void aDelayMovesTheWorksWithTheirWholeSpending(String of) {
    CaseRun run = delayed(CaseFile.small(), of, "24 month");

    assertThat(run.series("works.site.spent").toArray())
        .containsExactly(0, 0, 1.5e6, 1.5e6, 0, 0, 0, 0, 0, 0);
    // nothing else moves
    assertThat(run.at("products.plots.taken", 3)).isEqualTo(20_000);
  }

  @Test
  void noDelayIsTheCaseItself() {
    assertThat(delayed(CaseFile.small(), "works", "0 month").series("works.site.spent").toArray())
        .containsExactly(WORKS);
  }

  /// A grid of years takes the nearest year: 5 months are none, 7 one, 4 sooner none.
  @ParameterizedTest
  @CsvSource({"5 month, 0", "7 month, 1", "-4 month, 0"})
  void aDelayIsOfWholePeriods(String by, int periods) {
    CaseRun run = delayed(CaseFile.small(), "works", by);

    assertThat(run.at("works.site.spent", periods)).isEqualTo(1.5e6);
    assertThat(run.at("works.site.spent", periods + 1)).isEqualTo(1.5e6);
    assertThat(run.at("works.site.spent", periods + 2)).isZero();
  }

  @Test
  void anOpeningMovesInBothDirections() {
    assertThat(
            delayed(CaseFile.small(), "absorption.market", "12 month")
                .series("products.plots.taken")
                .toArray())
        .containsExactly(0, 0, 0, 0, 20_000, 20_000, 20_000, 20_000, 0, 0);
    assertThat(
            delayed(CaseFile.small(), "absorption.market", "-12 month")
                .series("products.plots.taken")
                .toArray())
        .containsExactly(0, 0, 20_000, 20_000, 20_000, 20_000, 0, 0, 0, 0);
  }

  @Test
  void aTableOfSharesMovesAsAWhole() {
    CaseFile file =
        CaseFile.small()
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id",
                        "market",
                        "curve",
                        "table",
                        "opening",
                        "2029",
                        "shares",
                        Map.of("unit", "%", "steps", Map.of("2029", "10", "2030", "60")))));

    assertThat(CaseRun.of(file).series("products.plots.let").toArray())
        .startsWith(0, 0, 8000, 48_000);
    assertThat(delayed(file, "absorption", "24 month").series("products.plots.let").toArray())
        .startsWith(0, 0, 0, 0, 8000, 48_000);
  }

  @Test
  void worksThatWaitForLettingWaitLonger() {
    List<Object> works = new ArrayList<>();
    works.add(CaseFile.site("unitCost", "300000 USD/ha"));
    works.add(
        Map.of(
            "id",
            "second",
            "cost",
            "1 MUSD",
            "trigger",
            Map.of("product", "plots", "let_percent", "50"),
            "spend",
            List.of(Map.of("from", "2027", "months", "12"))));
    CaseFile file = CaseFile.small().with("works", works);

    // half is let at the end of 2031, so that they begin in 2032
    assertThat(CaseRun.of(file).at("works.second.spent", 5)).isEqualTo(1e6);
    CaseRun late = delayed(file, "works.second", "24 month");
    assertThat(late.at("works.second.spent", 5)).isZero();
    assertThat(late.at("works.second.spent", 7)).isEqualTo(1e6);
    // and nothing makes them begin before
    assertThat(delayed(file, "works.second", "-24 month").at("works.second.spent", 5))
        .isEqualTo(1e6);
  }

  /// A bank lends half of the works, 0.75 in 2027 and in 2028, and a downside keeps that loan.
  /// Works two years late cost 1.5 in 2029, of which the bank pays all that was kept ready for
  /// them; its first principal is due in 2030, and what it has not paid by then it does not pay.
  @ParameterizedTest
  @CsvSource({"12, 1, 1.5e6", "24, 2, 1.5e6", "36, 3, 0"})
  void aLoanThatIsKeptStaysReadyForWorksThatAreLate(int months, int period, double drawn) {
    Map<String, Object> bank = new HashMap<>();
    bank.putAll(Map.of("id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %"));
    bank.putAll(Map.of("first", "2030", "years", "4", "form", "equal"));
    Map<String, Object> wait =
        Map.of("id", "permit", "of", "works", "by", Map.of("value", "0 month", "range", "0..36"));
    CaseRun base =
        CaseRun.of(
                CaseFile.small()
                    .with("delays", List.of(wait))
                    .with("layers", List.of(bank, Map.of("id", "owners", "kind", "equity"))))
            .checked();
    FinanceCase kept = base.run().kept();
    SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>(kept.inputs());
    inputs.computeIfPresent("delays.permit.by", (_, by) -> by.with(new InputAmount.Steady(months)));
    CaseRun late = new CaseRun(ProjectRun.of(kept.with(inputs)).find().orElseThrow());

    assertThat(late.at("bank.drawn", period)).isCloseTo(drawn, within(1e-6));
    assertThat(late.series("bank.drawn").total()).isCloseTo(drawn, within(1e-6));
    assertThat(late.checked().at("works.site.spent", period)).isCloseTo(1.5e6, within(1e-6));
  }

  private static CaseRun signedLate(Map<String, Object> more, Object by) {
    Map<String, Object> bank = new HashMap<>(more);
    bank.putAll(Map.of("id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %"));
    bank.putAll(Map.of("first", "2030", "years", "4", "form", "equal"));
    bank.putAll(Map.of("upfront", "1 %", "commitment", "0.5 %"));
    Map<String, Object> close = Map.of("id", "close", "of", "layers.bank", "by", by);
    return CaseRun.of(
            CaseFile.small()
                .with("delays", List.of(close))
                .with("layers", List.of(bank, Map.of("id", "owners", "kind", "equity"))))
        .checked();
  }

  /// Of works of 1.5 million in 2027 and in 2028 the bank lends half from its signing on, and the
  /// owners, who come after it, pay what it does not: what they have paid is not given back. Its
  /// fee, 1 % of all that is drawn, falls due when it is signed.
  @ParameterizedTest
  @CsvSource({"0, 0.75e6, 0.75e6, 0", "12, 0, 0.75e6, 1", "24, 0, 0, 2"})
  void ownersPayUntilALoanThatIsLateIsSigned(int months, double first, double second, int signing) {
    CaseRun run = signedLate(Map.of(), months + " month");

    assertThat(run.at("bank.drawn", 0)).isCloseTo(first, within(1e-6));
    assertThat(run.at("bank.drawn", 1)).isCloseTo(second, within(1e-6));
    assertThat(run.at("owners.drawn", 0)).isCloseTo(1.5e6 - first, within(30_000.0));
    double fee = 0.01 * (first + second);
    assertThat(run.at("bank.upfrontFee", signing)).isCloseTo(fee, within(1e-6));
    assertThat(run.series("bank.upfrontFee").total()).isCloseTo(fee, within(1e-6));
    // all that was lent, with interest added to it, is back after the four years agreed
    assertThat(run.at("bank.owed", 6)).isCloseTo(0, within(1e-6));
  }

  /// A downside keeps the loan: what it would have paid before it was signed it pays after, as long
  /// as works go on, and no principal is later for it.
  @ParameterizedTest
  @CsvSource({"0, 0.75e6, 0.75e6", "12, 0, 1.5e6", "24, 0, 0"})
  void aLoanThatIsKeptCatchesUpOnceItIsSigned(int months, double first, double second) {
    for (Map<String, Object> condition :
        List.<Map<String, Object>>of(
            Map.of(), Map.of("preLet", "10 %", "preLetMet", "2027", "signed", "2027"))) {
      CaseRun base = signedLate(condition, Map.of("value", "0 month", "range", "0..24"));
      FinanceCase kept = base.run().kept();
      SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>(kept.inputs());
      inputs.computeIfPresent(
          "delays.close.by", (_, by) -> by.with(new InputAmount.Steady(months)));
      CaseRun late = new CaseRun(ProjectRun.of(kept.with(inputs)).find().orElseThrow()).checked();

      assertThat(late.at("bank.drawn", 0)).isCloseTo(first, within(1e-6));
      assertThat(late.at("bank.drawn", 1)).isCloseTo(second, within(1e-6));
      assertThat(late.at("bank.owed", 6)).isCloseTo(0, within(1e-6));
    }
  }

  /// Signed at the beginning, with a contract for what must be let a year later: both are late.
  @Test
  void theMonthOfContractsForLeasesIsLateWithTheSigning() {
    Map<String, Object> later = Map.of("preLet", "10 %", "preLetMet", "2028", "signed", "2027");

    assertThat(signedLate(later, "0 month").series("bank.drawn").toArray())
        .startsWith(0, 0.75e6, 0);
    CaseRun base = signedLate(later, Map.of("value", "0 month", "range", "0..24"));
    FinanceCase kept = base.run().kept();
    SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>(kept.inputs());
    inputs.computeIfPresent("delays.close.by", (_, by) -> by.with(new InputAmount.Steady(12)));
    CaseRun late = new CaseRun(ProjectRun.of(kept.with(inputs)).find().orElseThrow());

    assertThat(late.series("bank.drawn").total()).isZero();
  }

  @Test
  void onlyALoanIsSignedLate() {
    assertThat(
            CaseRun.codes(
                CaseFile.small()
                    .with("delays", List.of(delay("layers.owners", "12 month")))
                    .with("layers", List.of(Map.of("id", "owners", "kind", "equity")))))
        .containsExactly("finance.case.reference");
  }

  @Test
  void landAndCostsMoveByTheSumOfTheirDelays() {
    CaseFile file =
        CaseFile.small()
            .with("land", List.of(Map.of("id", "field", "cost", "1 MUSD", "paid", "2027")))
            .with("costs", List.of(Map.of("id", "staff", "amount", "0.1 MUSD/yr", "from", "2028")))
            .with(
                "delays",
                List.of(
                    Map.of("id", "permit", "of", List.of("land", "costs"), "by", "12 month"),
                    Map.of("id", "tender", "of", "costs.staff", "by", "24 month")));
    CaseRun run = CaseRun.of(file).checked();

    assertThat(run.series("land.field.spent").toArray())
        .containsExactly(0, 1e6, 0, 0, 0, 0, 0, 0, 0, 0);
    // from 2028 on, 3 years later
    assertThat(run.series("costs.staff.paid").toArray())
        .containsExactly(0, 0, 0, 0, 1e5, 1e5, 1e5, 1e5, 1e5, 1e5);
  }

  private static CaseFile flooded(Map<String, Object> effect) {
    Map<String, Object> flood = new HashMap<>(effect);
    flood.put("id", "flood");
    flood.put("probability", "4 %/yr");
    flood.put("independent", "true");
    flood.put("lasts", "3 month");
    return CaseFile.small().with("events", List.of(flood));
  }

  /// The case with the effects of its flood in a quarter of 2031.
  private static Values happened(CaseRun run) {
    Line active = run.run().model().graph().line("events.flood.active");
    return run.run()
        .model()
        .graph()
        .run(Map.of(active, Series.of(10, t -> t == 4 ? 0.25 : 0)))
        .values();
  }

  private static Series series(CaseRun run, String id) {
    return happened(run).series(run.run().model().graph().line(id));
  }

  @Test
  void whatMayHappenIsNoPartOfTheCase() {
    CaseRun run = CaseRun.of(flooded(Map.of("stops", "plots", "cost", "0.4 MUSD"))).checked();
    CaseRun without = CaseRun.of(CaseFile.small());

    assertThat(run.series("project.net")).isEqualTo(without.series("project.net"));
  }

  @Test
  void salesThatAreStoppedAreMadeUpLater() {
    CaseRun run = CaseRun.of(flooded(Map.of("stops", "plots")));

    // of the 2 ha of 2031 a quarter waits, and 2032 takes it beside its own
    assertThat(series(run, "products.plots.taken").toArray())
        .containsExactly(
            new double[] {0, 0, 0, 20_000, 15_000, 25_000, 20_000, 0, 0, 0}, within(1e-9));
  }

  @Test
  void aCostIsSpreadOverTheTimeItLastsAndLessenedByNothing() {
    CaseRun run = CaseRun.of(flooded(Map.of("cost", "0.4 MUSD")));

    // a quarter of the year times 12 months over the 3 that it lasts: all of it
    assertThat(series(run, "events.flood.paid").toArray())
        .containsExactly(new double[] {0, 0, 0, 0, 4e5, 0, 0, 0, 0, 0}, within(1e-6));
    // 2 ha at 80 USD/m2 are 1.6 MUSD
    assertThat(series(run, "project.net").at(4)).isCloseTo(1.6e6 - 4e5, within(1e-6));
  }

  @Test
  void anInputIsMultipliedAndAddedToWhileItLasts() {
    CaseRun run =
        CaseRun.of(
            flooded(
                Map.of(
                    "changes",
                    List.of(
                        Map.of("id", "half", "input", "products.plots.price", "times", "50 %"),
                        Map.of(
                            "id",
                            "dearer",
                            "input",
                            "products.plots.price",
                            "plus",
                            "8 USD/m2")))));

    // 80 (1 - 0.25 x 0.5) + 0.25 x 8 = 72
    assertThat(series(run, "products.plots.price.inEvents").at(4)).isCloseTo(72, within(1e-12));
    assertThat(series(run, "products.plots.revenue").at(4)).isCloseTo(1.44e6, within(1e-6));
    assertThat(series(run, "products.plots.revenue").at(5)).isCloseTo(1.6e6, within(1e-6));
  }
}
