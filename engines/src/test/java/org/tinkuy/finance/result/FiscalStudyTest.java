package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.ValueForMoney;
import org.tinkuy.formula.Term;
import org.tinkuy.testkit.CaseFile;

/// The state beside a small case: 3 million of works in 2027 and 2028, half each, half of them lent
/// at 8 % until 2030.
class FiscalStudyTest {
  private static final Map<String, Object> OWNERS =
      Map.of("id", "owners", "kind", "equity", "payer", "shareholders");

  private static PartyTables tables(ProjectRun run) {
    return PartyTables.of(run, List.of(), ContractCase.BESIDE).orElseThrow();
  }

  private static ProjectRun run(CaseFile file) {
    return CaseRun.of(file.with("discount", Map.of("public", "8 %"))).run();
  }

  private static Map<String, Object> promised(String loan) {
    return Map.of(
        "id", "promise", "loan", loan, "covered", "100 %", "likelihood", "1 %", "recovery", "0 %");
  }

  /// 0.75 million a year, with two years and one of interest, is 1,684,800 USD at the end of 2029;
  /// in euros it is a fifth less.
  @Test
  void aGuaranteeOfALoanInEurosIsHeldInTheMoneyOfTheCase() {
    CaseFile file =
        CaseFile.small()
            .with("exchange", List.of(Map.of("id", "euro", "value", "0.8 EUR/USD")))
            .with("layers", List.of(CaseFile.loanInEuros(), OWNERS))
            .with("promises", List.of(promised("bank")));

    double cap =
        tables(run(file)).of(PartyTable.Party.GOVERNMENT).measures().stream()
            .filter(each -> each.word().equals("capLoss"))
            .mapToDouble(PartyTable.Measure::value)
            .findFirst()
            .orElseThrow();

    assertThat(cap).isCloseTo(1_684_800, within(0.01));
  }

  @Test
  void onlyALoanIsGuaranteed() {
    CaseFile file =
        CaseFile.small()
            .with("layers", List.of(OWNERS))
            .with("promises", List.of(promised("owners")));

    assertThat(CaseRun.read(file).find()).isEmpty();
  }

  /// Money of the state is its budget and what it gives to close a gap.
  @Test
  void theFiguresOfTheStateNameEveryLayerThatTheyAreMadeOf() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with(
                    "layers",
                    List.of(
                        OWNERS,
                        Map.of("id", "gap", "kind", "grant", "share", "20 %", "gap", "true"))));

    List<Figure> figures = PartyFigures.of(tables(run), run);

    assertThat(terms(figures, "finance:government.budget")).containsExactly("gap.drawn");
    assertThat(terms(figures, "finance:government.stateWorth"))
        .contains("gap.drawn", "discount.public");
  }

  /// A park that the state owns: 1.5 million of works in each of 2027 and 2028, sales from 2029 on.
  private static CaseFile ofTheState(boolean isNominal) {
    Map<String, Object> site =
        isNominal
            ? CaseFile.site("unitCost", Map.of("value", "300000 USD/ha", "index", "us"))
            : CaseFile.site();
    CaseFile file =
        CaseFile.small()
            .with("works", List.of(site))
            .with(
                "layers", List.of(Map.of("id", "budget", "kind", "budget", "payer", "government")))
            .with(
                "valueForMoney",
                Map.of(
                    "transferableWorks", "18 %",
                    "transferableRunning", "6 %",
                    "retainedWorks", "4 %",
                    "retainedRunning", "3 %",
                    "monitoring", "0.1 MUSD"));
    return isNominal
        ? file.with("indices", List.of(Map.of("id", "us", "value", "3 %")))
            .with("prices", Map.of("kind", "nominal", "base", "2027-01"))
            .with("products", List.of(CaseFile.plots(Map.of("value", "80 USD/m2", "index", "us"))))
        : file;
  }

  private static double value(ProjectRun run, String word) {
    return Measured.find(tables(run).of(PartyTable.Party.GOVERNMENT), word).orElse(Double.NaN);
  }

  /// Where all prices rise alike, the real rate of the state finds the same worth in both.
  @Test
  void pricesOfTheDayAreTakenBackBeforeTheRateOfTheStateDiscountsThem() {
    ProjectRun constant = run(ofTheState(false));
    ProjectRun nominal = run(ofTheState(true).with("economy", Map.of("deflator", "us")));

    for (String word : List.of("stateWorth", "comparator", "valueForMoney")) {
      assertThat(value(nominal, word))
          .as(word)
          .isCloseTo(value(constant, word), within(1e-6 * Math.abs(value(constant, word))));
    }
    assertThat(value(nominal, "budget")).isGreaterThan(value(constant, "budget"));
  }

  @Test
  void withoutAnIndexThatTakesThemBackTheStatesWorthIsNotKnown() {
    PartyTable state = tables(run(ofTheState(true))).of(PartyTable.Party.GOVERNMENT);

    assertThat(state.unknown()).contains("stateWorth", "valueForMoney");
    assertThat(state.measures()).noneMatch(each -> each.word().equals("comparator"));
  }

  @Test
  void theRiskThatStaysIsOnBothSidesAndTheStatesOwnWayIsTheWholeProject() {
    List<IntegrityCheck.Outcome> checks =
        new FiscalStudy(run(ofTheState(false)), Optional.empty(), ContractCase.USUAL).checks();

    assertThat(checks)
        .extracting(check -> check.line().id())
        .containsExactly("valueForMoney.check.retainedRisk", "valueForMoney.check.sameScope");
    assertThat(checks).allMatch(IntegrityCheck.Outcome::isKept);
  }

  private static ValueForMoney compared(double gain) {
    return new ValueForMoney(100, 18, 4, 6, 90, 94, gain);
  }

  /// 100 of works and running less revenue are what the project costs, 4 of risk stay: on both
  /// sides they change no gain of 34, on one side they make it 38.
  @Test
  void aRiskOnOneSideAloneAndAScopeThatLacksAPartAreBroken() {
    Line net = run(ofTheState(false)).model().sums().orElseThrow().net();

    assertThat(FiscalStudy.checks(net, compared(34), compared(34), -100))
        .allMatch(IntegrityCheck.Outcome::isKept);
    assertThat(FiscalStudy.checks(net, compared(34), compared(38), -100))
        .filteredOn(check -> !check.isKept())
        .singleElement()
        .satisfies(
            broken -> {
              assertThat(broken.line().id()).isEqualTo("valueForMoney.check.retainedRisk");
              assertThat(broken.difference()).isEqualTo(4);
            });
    assertThat(FiscalStudy.checks(net, compared(34), compared(34), -120))
        .filteredOn(check -> !check.isKept())
        .singleElement()
        .satisfies(
            broken -> {
              assertThat(broken.line().id()).isEqualTo("valueForMoney.check.sameScope");
              assertThat(broken.difference()).isEqualTo(-20);
            });
  }

  /// A quarter of 80,000 m2 is sold in a year at 80 USD; half of the revenue is promised.
  @ParameterizedTest
  @CsvSource({"2030-06, 0.5", "2030-12, 1", "2029-12, 0"})
  void aFloorStandsUpToItsMonth(String until, double part) {
    ProjectRun run =
        run(
            CaseFile.small()
                .with("step", "month")
                .with("layers", List.of(OWNERS))
                .with(
                    "promises",
                    List.of(
                        Map.of(
                            "id",
                            "least",
                            "product",
                            "plots",
                            "floor",
                            "50 %",
                            "volatility",
                            "10 %",
                            "until",
                            until))));
    double year =
        run.values()
            .series(run.model().graph().line("products.plots.revenue"))
            .between(36, 48)
            .total();

    double cap =
        new FiscalStudy(run, Optional.empty(), ContractCase.USUAL)
            .view()
            .years()
            .get(3)
            .contingent()
            .cap();

    assertThat(year).isPositive();
    assertThat(cap).isCloseTo(0.5 * part * year, within(1e-6 * year));
  }

  private static List<String> terms(List<Figure> figures, String id) {
    return figures.stream()
        .filter(each -> each.id().equals(id))
        .flatMap(each -> each.origin().terms().stream())
        .map(Term::label)
        .toList();
  }

  /// One million in 2027 and in 2028 at an early end, 10 % a year, 40 % of it comes back: 60,000,
  /// then 0.9 x 60,000, worth 60,000 + 54,000 / 1.08 = 110,000.
  @Test
  void anAmountThatIsPromisedByYearIsAContingentLiability() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with("layers", List.of(OWNERS))
                .with(
                    "promises",
                    List.of(
                        Map.of(
                            "id",
                            "earlyEnd",
                            "amount",
                            Map.of("unit", "MUSD", "steps", Map.of("2027", "1", "2029", "0")),
                            "likelihood",
                            "10 %",
                            "recovery",
                            "40 %"))));

    assertThat(value(run, "expectedLoss")).isCloseTo(110_000, within(1e-3));
    assertThat(value(run, "capLoss")).isCloseTo(1e6, within(1e-6));
    List<GovernmentView.FiscalYear> years =
        new FiscalStudy(run, Optional.empty(), ContractCase.USUAL).view().years();
    assertThat(years.get(0).contingent().expected()).isCloseTo(60_000, within(1e-6));
    assertThat(years.get(1).contingent().expected()).isCloseTo(54_000, within(1e-6));
    assertThat(years.get(2).contingent().expected()).isZero();
  }

  /// The enterprise pays 1.5 million in 2027 and 2028 and has 1.6 in each of 2030 to 2033. The
  /// budget would have had 40 % of what it pays in and has 40 % of what comes back; the budget
  /// itself pays nothing. At 8 %: 0.4 x (6.4 spread: 1.6 x (1/1.08^3 + ... + 1/1.08^6) = 4.543365,
  /// less 1.5 + 1.5/1.08 = 2.888889) = 0.661790.
  @Test
  void moneyOfAStateEnterpriseIsNoneOfTheBudgetButCostsItDividends() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with("stateEnterprise", Map.of("payout", "40 %"))
                .with("layers", List.of(ENTERPRISE)));
    List<GovernmentView.FiscalYear> years =
        new FiscalStudy(run, Optional.empty(), ContractCase.USUAL).view().years();

    assertThat(value(run, "budget")).isZero();
    assertThat(value(run, "enterprisePaid")).isCloseTo(3e6, within(1e-3));
    assertThat(value(run, "enterpriseBack")).isCloseTo(6.4e6, within(1e-3));
    assertThat(value(run, "dividends")).isCloseTo(661_798, within(1.0));
    assertThat(years.getFirst().balance()).isCloseTo(-600_000, within(1e-3));
    assertThat(years.get(3).balance()).isCloseTo(640_000, within(1e-3));
    assertThat(years.get(1).contingent().enterprise()).isCloseTo(3e6, within(1e-3));
    assertThat(years.get(3).contingent().enterprise()).isCloseTo(1.4e6, within(1e-3));
    assertThat(years.getLast().contingent().enterprise()).isZero();
  }

  /// Half is a loan of 8 % whose interest is added until 2029: what the company owes may fall on
  /// the state too, since its enterprise alone owns it; with other owners it may not.
  @Test
  void whatACompanyOfTheStateOwesStandsBesideWhatItsEnterpriseHasIn() {
    Map<String, Object> bank = CaseFile.loanInEuros();
    bank.remove("currency");
    CaseFile alone = CaseFile.small().with("layers", List.of(bank, ENTERPRISE));
    Map<String, Object> part = new HashMap<>(ENTERPRISE);
    part.put("share", "20 %");
    CaseFile others = CaseFile.small().with("layers", List.of(bank, part, OWNERS));

    assertThat(value(run(alone), "enterpriseExposure")).isCloseTo(3_184_800, within(0.01));
    assertThat(value(run(others), "enterpriseExposure")).isCloseTo(0.6e6, within(0.01));
    assertThat(tables(run(alone)).of(PartyTable.Party.GOVERNMENT).unknown().contains("dividends"))
        .isTrue();
  }

  private static final Map<String, Object> ENTERPRISE =
      Map.of("id", "enterprise", "kind", "equity", "payer", "stateEnterprise");

  /// A million owed in 2027 alone, called with 10 %, of which nothing comes back, and one of 2 with
  /// 5 %: 100,000 each on average, 3 million at the most, of which 1 and 2.
  @Test
  void eachOfSeveralPromisesIsToldForItself() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with("layers", List.of(OWNERS))
                .with("promises", List.of(once("one", "1", "10 %"), once("two", "2", "5 %"))));

    assertThat(
            tables(run).of(PartyTable.Party.GOVERNMENT).measures().stream()
                .filter(each -> each.word().equals("expectedLoss") || each.word().equals("capLoss"))
                .map(each -> each.part() + " " + each.word() + " " + Math.round(each.value())))
        .containsExactly(
            " expectedLoss 200000",
            " capLoss 3000000",
            "promises.one expectedLoss 100000",
            "promises.one capLoss 1000000",
            "promises.two expectedLoss 100000",
            "promises.two capLoss 2000000");
  }

  private static Map<String, Object> once(String id, String amount, String likelihood) {
    return Map.of(
        "id",
        id,
        "amount",
        Map.of("unit", "MUSD", "steps", Map.of("2027", amount, "2028", "0")),
        "likelihood",
        likelihood,
        "recovery",
        "0 %");
  }

  /// Prices double in a year: the same million of 2028 is half a million of the base month.
  @Test
  void anAmountInMoneyOfTheDayIsTakenBackBeforeItIsDiscounted() {
    CaseFile file =
        ofTheState(true)
            .with("economy", Map.of("deflator", "us"))
            .with("indices", List.of(Map.of("id", "us", "value", "100 %")))
            .with(
                "promises",
                List.of(
                    Map.of(
                        "id",
                        "earlyEnd",
                        "amount",
                        Map.of(
                            "unit", "MUSD", "steps", Map.of("2027", "0", "2028", "1", "2029", "0")),
                        "likelihood",
                        "10 %",
                        "recovery",
                        "0 %")));
    double level = run(file).values().at(run(file).model().find("index.us").orElseThrow(), 1);

    assertThat(value(run(file), "expectedLoss"))
        .isCloseTo(0.9 * 0.1 * 1e6 / level / 1.08, within(1e-3));
    assertThat(level).isBetween(1.4, 2.1);
  }

  /// 0.2 million a year for results, by the state where the case says so.
  @Test
  void whatTheStatePaysForResultsIsPaidInOperation() {
    Map<String, Object> results =
        Map.of("id", "results", "kind", "results", "amount", "0.2 MUSD/yr");
    ProjectRun unsaid = run(CaseFile.small().with("layers", List.of(OWNERS, results)));
    Map<String, Object> ofTheState = new HashMap<>(results);
    ofTheState.put("payer", "government");
    ProjectRun said = run(CaseFile.small().with("layers", List.of(OWNERS, ofTheState)));
    double paid = said.values().total(said.model().graph().line("results.paidForResults"));

    assertThat(paid).isPositive();
    assertThat(value(said, "forResults")).isCloseTo(paid, within(1e-6));
    assertThat(value(said, "budget")).isZero();
    assertThat(
            new FiscalStudy(said, Optional.empty(), ContractCase.USUAL)
                .view().years().stream().mapToDouble(GovernmentView.FiscalYear::current).sum())
        .isCloseTo(paid, within(1e-6));
    assertThat(tables(unsaid).of(PartyTable.Party.GOVERNMENT).unknown()).contains("forResults");
    assertThat(terms(PartyFigures.of(tables(said), said), "finance:government.forResults"))
        .containsExactly("results.paidForResults");
  }

  /// The company pays it on top of interest: for each 85 that reach the lender 15 to the state.
  @Test
  void taxKeptOfInterestIsReceivedByTheState() {
    Map<String, Object> loan = new HashMap<>(CaseFile.loanInEuros());
    loan.remove("currency");
    loan.put("withholding", "15 %");
    ProjectRun run = run(CaseFile.small().with("layers", List.of(loan, OWNERS)));
    // 0.75 million in 2027 and in 2028, to which interest is added until the end of 2029; paid is
    // 8 % of all of it, then of 3/4, 2/4 and 1/4
    double owed = 750_000 * (1.08 * 1.08 + 1.08);
    double interest = 0.08 * owed * 2.5;
    assertThat(value(run, "interestTax")).isCloseTo(interest * 15 / 85, within(0.01));
    assertThat(
            new FiscalStudy(run, Optional.empty(), ContractCase.USUAL)
                .view().years().stream().mapToDouble(GovernmentView.FiscalYear::received).sum())
        .isCloseTo(interest * 15 / 85, within(0.01));
    assertThat(terms(PartyFigures.of(tables(run), run), "finance:government.interestTax"))
        .containsExactly("bank.withheld");
    assertThat(PartyTransfers.check(run).isKept()).isTrue();
  }

  /// Works of 3 million wear off by 0.3 a year from 2029 on, sales are 1.6 million in each of 2030
  /// to 2033. Of the 1.3 that are left, 1.0 in 2030 after the loss of 2029, workers get 5 % and the
  /// state 30 % of the rest: 285,000, then 370,500. Both are paid a year later, but for those of
  /// 2033, the last year, which are settled in it: 370,500 + 370,500.
  @Test
  void taxOnProfitsReachesTheStateInTheYearInWhichItIsPaid() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with("life_yr", "7")
                .with("works", List.of(CaseFile.site("life", "10 yr")))
                .with("layers", List.of(OWNERS))
                .with(
                    "tax",
                    Map.of("rate", "30 %", "workersShare", "5 %", "paymentLag_months", "12")));

    List<Double> received =
        new FiscalStudy(run, Optional.empty(), ContractCase.USUAL)
            .view().years().stream().map(GovernmentView.FiscalYear::received).toList();

    assertThat(received).containsExactly(0.0, 0.0, 0.0, 0.0, 285_000.0, 370_500.0, 741_000.0);
    assertThat(value(run, "incomeTax")).isCloseTo(1_396_500, within(1e-6));
    assertThat(PartyTransfers.check(run).isKept()).isTrue();
  }
}
