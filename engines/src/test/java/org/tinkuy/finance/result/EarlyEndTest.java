package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.testkit.CaseFile;

/// Early ends of the contract of [ContractCase]: the bank is owed 1.56 million at the end of 2028
/// and a quarter of that less each year, the owners paid in 1.5, the halls bring 0.6 a year.
class EarlyEndTest {
  static final Map<String, Object> BOT = Map.of("kind", "BOT", "handBackCost", "0 MUSD");

  static Map<String, Object> end(String probability, String paidAfter) {
    return Map.of("probability", probability, "paidAfter", paidAfter);
  }

  private static Map<String, Object> end(
      String probability, String paidAfter, String debt, String equity) {
    Map<String, Object> end = new LinkedHashMap<>(end(probability, paidAfter));
    end.put("debt", debt);
    end.put("equity", equity);
    return end;
  }

  static Map<String, Object> with(Map<String, Object> contract, Object ends) {
    Map<String, Object> all = new LinkedHashMap<>(contract);
    all.put("earlyEnds", ends);
    return all;
  }

  static final Map<String, Object> FAILS = Map.of("companyDefault", end("1 %/yr", "0 month"));

  /// The halls cost what they cost: nothing but the end is drawn.
  private static ProjectRun run(Object ends) {
    Map<String, Object> halls = new LinkedHashMap<>(ContractCase.HALLS);
    halls.put("cost", Map.of("value", "3 MUSD", "range", "3..3"));
    return ContractCase.run(
        ContractCase.file("15 USD/m2/yr", with(BOT, ends)).with("works", List.of(halls)));
  }

  /// The case with causes that come when periods begin.
  private static Values ended(ProjectRun run, Map<String, Integer> periods) {
    Map<Line, Series> active = new LinkedHashMap<>();
    int count = run.model().graph().grid().periods();
    periods.forEach(
        (cause, from) ->
            active.put(
                run.model().graph().line("contract.earlyEnds." + cause + ".active"),
                Series.of(count, t -> t >= from ? 1 : 0)));
    return ((GraphRun.Solved) run.model().graph().run(active)).values();
  }

  private static Series series(ProjectRun run, Values values, String id) {
    return values.series(run.model().graph().line(id));
  }

  /// The company fails at the beginning of 2031, when the bank is owed 0.78 million: the public
  /// body pays 85 % of it, a year later, and the bank loses 0.117. The owners, who were paid all
  /// there was, have nothing more.
  @Test
  void anEndByTheCompanyPaysLendersTheirShareAndOwnersNothing() {
    ProjectRun run = run(Map.of("companyDefault", end("1 %/yr", "12 month")));
    Values ended = ended(run, Map.of("companyDefault", 4));

    assertThat(series(run, ended, "earlyEnd.paid").toArray())
        .containsExactly(new double[] {0, 0, 0, 0, 0, 0.85 * 0.78e6, 0, 0, 0, 0}, within(1e-6));
    assertThat(series(run, ended, "earlyEnd.lendersPaid").at(5)).isCloseTo(0.663e6, within(1e-6));
    assertThat(series(run, ended, "earlyEnd.unpaidDebt").at(4)).isCloseTo(0.78e6, within(1e-6));
    assertThat(series(run, ended, "earlyEnd.unpaidDebt").at(9)).isCloseTo(0.117e6, within(1e-6));
    Series own = series(run, run.values(), "project.owners");
    Series cut = series(run, ended, "earlyEnd.owners");
    for (int t = 0; t < 10; t++) {
      assertThat(cut.at(t)).isCloseTo(t < 4 ? own.at(t) : 0, within(1e-6));
    }
    assertThat(series(run, ended, "earlyEnd.operating").toArray())
        .containsExactly(new double[] {0, 0, 0.6e6, 0.6e6, 0, 0, 0, 0, 0, 0}, within(1e-6));
    // tested at the end of each year as long as the contract runs: 0.6 over 0.39 + 8 % of 1.56
    assertThat(series(run, ended, "earlyEnd.cover").at(2))
        .isCloseTo(0.6 / (0.39 + 0.08 * 1.56), within(1e-9));
    assertThat(series(run, ended, "earlyEnd.cover").at(4)).isNaN();
  }

  /// The public body pays all debt and gives the owners back what they paid in: 0.78 and 1.5. What
  /// neither can help pays half of the debt here, and a fifth of the owners' money, of which the
  /// bank, owed 0.78, takes all: 0.39 + 0.3. Where it is wanted back, 60 % and all of the owners'
  /// money are paid, 0.468 + 1.5, of which the bank is paid all that it is owed.
  @Test
  void lendersComeBeforeOwners() {
    ProjectRun run =
        run(
            Map.of(
                "governmentDefault", end("1 %/yr", "0 month"),
                "forceMajeure", end("1 %/yr", "0 month", "50 %", "20 %"),
                "voluntary", end("1 %/yr", "0 month", "60 %", "100 %")));

    Values failed = ended(run, Map.of("governmentDefault", 4));
    assertThat(series(run, failed, "earlyEnd.owners").at(4)).isCloseTo(1.5e6, within(1e-6));
    assertThat(series(run, failed, "earlyEnd.unpaidDebt").at(9)).isCloseTo(0, within(1e-6));
    Values flood = ended(run, Map.of("forceMajeure", 4));
    assertThat(series(run, flood, "earlyEnd.paid").at(4)).isCloseTo(0.69e6, within(1e-6));
    assertThat(series(run, flood, "earlyEnd.owners").at(4)).isCloseTo(0, within(1e-6));
    assertThat(series(run, flood, "earlyEnd.unpaidDebt").at(9)).isCloseTo(0.09e6, within(1e-6));
    Values wanted = ended(run, Map.of("voluntary", 4));
    assertThat(series(run, wanted, "earlyEnd.owners").at(4)).isCloseTo(1.188e6, within(1e-6));
  }

  /// What comes first ends the contract, of two in one period the first in their order; what comes
  /// after it changes nothing.
  @ParameterizedTest
  @CsvSource({
    "4, 6, companyDefault",
    "6, 4, voluntary",
    "4, 4, companyDefault",
    "10, 4, voluntary"
  })
  void whatComesFirstEndsTheContract(int fails, int wanted, String first) {
    ProjectRun run =
        run(
            Map.of(
                "companyDefault", end("1 %/yr", "0 month"),
                "voluntary", end("1 %/yr", "0 month", "100 %", "100 %")));
    Values both = ended(run, Map.of("companyDefault", fails, "voluntary", wanted));
    Values one = ended(run, Map.of(first, Math.min(fails, wanted)));

    for (String id : List.of("earlyEnd.owners", "earlyEnd.paid", "earlyEnd.unpaidDebt")) {
      assertThat(series(run, both, id)).isEqualTo(series(run, one, id));
    }
  }

  /// A payment that would fall due after the last period is paid in it.
  @Test
  void whatIsDueAfterTheCaseIsPaidInItsLastPeriod() {
    ProjectRun run = run(Map.of("governmentDefault", end("1 %/yr", "36 month")));
    Values ended = ended(run, Map.of("governmentDefault", 8));

    assertThat(series(run, ended, "earlyEnd.paid").at(9)).isCloseTo(1.5e6, within(1e-6));
    assertThat(series(run, ended, "earlyEnd.paid").total()).isCloseTo(1.5e6, within(1e-6));
  }

  /// An end once all debt is paid, with nothing owed for it, is the same company in a case that is
  /// so much shorter: the ordinary graph, which pays out by itself what is left at its end. Owners
  /// who are paid at the end of each year have had it all.
  @ParameterizedTest
  @ValueSource(ints = {6, 7, 8, 9})
  void anEndAfterTheDebtIsTheShorterCase(int years) {
    ProjectRun run = run(Map.of("forceMajeure", end("1 %/yr", "0 month", "0 %", "0 %")));
    Values ended = ended(run, Map.of("forceMajeure", years));
    ProjectRun shorter =
        ContractCase.run(ContractCase.file("15 USD/m2/yr", BOT).with("life_yr", years));

    Series cut = series(run, ended, "earlyEnd.owners");
    Series whole = shorter.values().series(shorter.model().graph().line("project.owners"));
    for (int t = 0; t < 10; t++) {
      assertThat(cut.at(t)).as("%s", t).isCloseTo(t < years ? whole.at(t) : 0, within(1e-6));
    }
  }

  /// The same where customers pay late and reserves are kept: what the shorter case is paid in its
  /// last period comes here when the next begins, so that their sums are the same.
  @ParameterizedTest
  @ValueSource(ints = {8, 9})
  void whatIsLeftIsPaidToTheOwnersOfTheShorterCaseToo(int years) {
    CaseFile file =
        ContractCase.file("15 USD/m2/yr", BOT)
            .with("workingCapital", Map.of("receivables", "73 d", "payables", "36.5 d"))
            .with("distribution", Map.of("every_months", 12, "legalTest", "true"));
    ProjectRun run =
        ContractCase.run(
            file.with(
                "contract",
                with(BOT, Map.of("forceMajeure", end("1 %/yr", "0 month", "0 %", "0 %")))));
    ProjectRun shorter = ContractCase.run(file.with("life_yr", years));
    Values ended = ended(run, Map.of("forceMajeure", years));

    assertThat(series(run, ended, "earlyEnd.leftAtEnd").at(years)).isPositive();
    assertThat(series(run, ended, "earlyEnd.owners").total())
        .isCloseTo(
            shorter.values().total(shorter.model().graph().line("project.owners")), within(1e-3));
  }

  private static ProjectRun whole(ContractLawsTest.Kind kind, String paidAfter) {
    return whole(ContractLawsTest.file(kind, 2027), kind, paidAfter);
  }

  private static ProjectRun whole(CaseFile file, ContractLawsTest.Kind kind, String paidAfter) {
    return ContractCase.run(
        file.with(
            "contract",
            with(
                ContractLawsTest.contract(kind, 2027),
                Map.of(
                    "companyDefault", end("2 %/yr", paidAfter),
                    "governmentDefault", end("1 %/yr", paidAfter),
                    "forceMajeure", end("0.5 %/yr", paidAfter, "80 %", "30 %")))));
  }

  /// Every end by every cause of cases with phases, tax, value-added tax, customers that pay late
  /// and a reserve, against what stands in their books, reckoned here from the accounts: the
  /// company is its cash, its reserves and what it is owed less what it owes; and what comes in for
  /// the end goes out.
  @ParameterizedTest
  @ValueSource(strings = {"BOT", "BOOT", "DBFO", "GUARANTEED", "BOTH"})
  void anEndSharesWhatStandsInTheBooksAndWhatIsPaidForIt(ContractLawsTest.Kind kind) {
    for (String paidAfter : List.of("0 month", "24 month")) {
      ProjectRun run = whole(kind, paidAfter);
      int late = paidAfter.startsWith("0") ? 0 : 2;
      for (String cause : List.of("companyDefault", "governmentDefault", "forceMajeure")) {
        for (int m = 0; m < 16; m++) {
          assertEnd(run, cause, m, late);
        }
      }
    }
  }

  /// The same by months, with taxes that are paid three months after their year and owners who are
  /// paid twice a year, of profits alone.
  @ParameterizedTest
  @ValueSource(strings = {"BOT", "DBFO"})
  void anEndInAnyMonthSharesWhatStandsInTheBooks(ContractLawsTest.Kind kind) {
    CaseFile file =
        ContractLawsTest.file(kind, 2027)
            .with("step", "month")
            .with("tax", Map.of("rate", "30 %", "paymentLag_months", 3))
            .with("distribution", Map.of("every_months", 6, "legalTest", "true"));
    ProjectRun run = whole(file, kind, "9 month");

    for (int m = 1; m < 192; m += 19) {
      assertEnd(run, "companyDefault", m, 9);
      assertEnd(run, "forceMajeure", m, 9);
    }
  }

  /// The same with half a year of service in reserve, which is there to pay the bank.
  @Test
  void aReserveIsPartOfWhatIsThere() {
    Map<String, Object> bank = new LinkedHashMap<>(ContractCase.BANK);
    bank.put("reserve_months", 6);
    CaseFile file =
        ContractCase.file("15 USD/m2/yr", BOT)
            .with("step", "month")
            .with("layers", List.of(bank, ContractCase.OWNERS));
    Map<String, Object> ends =
        Map.of(
            "companyDefault", end("2 %/yr", "9 month"),
            "forceMajeure", end("0.5 %/yr", "9 month", "80 %", "30 %"));
    ProjectRun run = ContractCase.run(file.with("contract", with(BOT, ends)));

    assertThat(book(run, "reserves", 40)).isPositive();
    for (int m = 1; m < 120; m += 13) {
      assertEnd(run, "companyDefault", m, 9);
      assertEnd(run, "forceMajeure", m, 9);
    }
  }

  private static void assertEnd(ProjectRun run, String cause, int m, int late) {
    Series owners = series(run, ended(run, Map.of(cause, m)), "earlyEnd.owners");
    double left = book(run, "cash", m) + book(run, "reserves", m) + book(run, "receivables", m);
    left += book(run, "taxCredit", m) - book(run, "payables", m) - book(run, "taxDue", m);
    double debt = book(run, "debt", m);
    double paidIn = 0;
    for (int t = 0; t < m; t++) {
      paidIn += run.values().at(run.model().owners().orElseThrow().sources().equity(), t);
    }
    double comes =
        switch (cause) {
          case "companyDefault" -> 0.85 * debt;
          case "governmentDefault" -> debt + paidIn;
          default -> 0.8 * debt + 0.3 * paidIn;
        };
    double lenders = Math.min(Math.max(0, left), debt);
    double lendersLater = Math.min(comes, debt - lenders);
    double others = Math.min(comes - lendersLater, Math.max(0, -left));
    double[] expected = new double[owners.length()];
    for (int t = 0; t < m; t++) {
      expected[t] = at(run, "project.owners", t);
    }
    expected[m] += Math.max(0, left) - lenders;
    expected[Math.min(expected.length - 1, m + late)] += comes - lendersLater - others;
    for (int t = 0; t < expected.length; t++) {
      assertThat(owners.at(t)).as("%s %s %s", cause, m, t).isCloseTo(expected[t], within(1e-3));
    }
  }

  private static double at(ProjectRun run, String id, int t) {
    return run.values().at(run.model().graph().line(id), t);
  }

  /// What stood in an account at the end of the period before.
  private static double book(ProjectRun run, String account, int m) {
    return m == 0
        ? 0
        : run.model().find("books." + account).map(line -> at(run, line.id(), m - 1)).orElse(0.0);
  }

  /// At an end in 2035, when no debt is left, owners are paid the 1.5 million that they paid in; of
  /// these, what they were given back before is beyond the capital that is left and bears the tax.
  @Test
  void whatGoesBeyondTheirCapitalBearsTheTaxOnDividends() {
    Map<String, Object> ends = Map.of("voluntary", end("1 %/yr", "0 month", "0 %", "100 %"));
    CaseFile file =
        ContractCase.file("15 USD/m2/yr", with(BOT, ends))
            .with("tax", Map.of("dividend", "5 %", "rate", "0 %"));
    ProjectRun run = ContractCase.run(file);
    Values ended = ended(run, Map.of("voluntary", 8));
    double returned = 0;
    for (int t = 0; t < 8; t++) {
      returned += at(run, "project.capitalReturned", t);
    }

    assertThat(returned).isGreaterThan(0.1e6);
    assertThat(series(run, ended, "earlyEnd.owners").at(8))
        .isCloseTo(1.5e6 - 0.05 * returned, within(1e-3));
  }

  /// Nothing ends the contract in the base draw, and an end in or after the last month is none.
  @ParameterizedTest
  @ValueSource(strings = {"BOT", "BOOT", "DBFO", "BOTH"})
  void theBaseDrawIsTheCase(ContractLawsTest.Kind kind) {
    ProjectRun run = whole(kind, "12 month");

    for (Values values : List.of(run.values(), ended(run, Map.of("companyDefault", 16)))) {
      for (Map.Entry<String, String> pair :
          Map.of(
                  "earlyEnd.owners", "project.owners",
                  "earlyEnd.operating", "project.operating",
                  "earlyEnd.cover", "stack.tested")
              .entrySet()) {
        assertThat(unsigned(series(run, values, pair.getKey())))
            .containsExactly(unsigned(series(run, run.values(), pair.getValue())));
      }
      assertThat(series(run, values, "earlyEnd.unpaidDebt").total()).isZero();
    }
    RiskOutcome drawn = RiskOutcome.of(run, 512, 5).orElseThrow();
    assertThat(drawn.base().isKept()).isTrue();
    assertThat(drawn.samples().ends().orElseThrow().share()).isBetween(0.25, 0.6);
  }

  /// Zero without a sign.
  private static double[] unsigned(Series series) {
    return Series.of(series.length(), t -> series.at(t) + 0.0).toArray();
  }

  private static RiskOutcome drawn(Object ends, int draws) {
    return RiskOutcome.of(run(ends), draws, 7).orElseThrow();
  }

  @Test
  void whatNeverComesChangesNoDraw() {
    RiskOutcome never = drawn(Map.of("companyDefault", end("0 %/yr", "0 month")), 40);
    double worth = never.worth().orElseThrow().at(0);

    ProjectRun run = run(FAILS);
    double yearly =
        PresentValue.of(
            series(run, run.values(), "project.owners"),
            0.12,
            PresentValue.Convention.FIRST_AT_ONCE);
    assertThat(worth).isCloseTo(yearly, within(1e-6));
    assertThat(never.worth().orElseThrow().quantile(0.01)).isEqualTo(worth);
    assertThat(never.samples().ends().orElseThrow().paid().quantile(1)).isZero();
  }

  /// Each draw is the case that ends in that year: their mean is the sum over all years of the
  /// worth of an end in it, by its probability.
  @Test
  void theDrawsAreTheCasesThatEndByTheirProbabilities() {
    Map<String, Object> ends = Map.of("companyDefault", end("10 %/yr", "12 month"));
    ProjectRun run = run(ends);
    double mean = 0;
    double lost = 0;
    double lasts = 1;
    List<Double> worths = new ArrayList<>();
    for (int m = 0; m <= 10; m++) {
      Values values = ended(run, Map.of("companyDefault", m));
      double worth =
          PresentValue.of(
              series(run, values, "earlyEnd.owners"), 0.12, PresentValue.Convention.FIRST_AT_ONCE);
      worths.add(worth);
      double chance = m == 10 ? lasts : 0.1 * lasts;
      mean += chance * worth;
      lost += chance * series(run, values, "earlyEnd.unpaidDebt").at(9);
      lasts *= 0.9;
    }
    int draws = 10_000;
    RiskOutcome drawn = RiskOutcome.of(run, draws, 3).orElseThrow();

    for (int scenario = 0; scenario < 200; scenario++) {
      double each = drawn.worth().orElseThrow().at(scenario);
      assertThat(worths).anyMatch(worth -> Math.abs(worth - each) < 1e-3);
    }
    // the worths lie within 1.5 million: the mean of 10,000 has a standard error below 7,500
    assertThat(drawn.worth().orElseThrow().mean()).isCloseTo(mean, within(3 * 7_500.0));
    RiskOutcome.Ends told = drawn.samples().ends().orElseThrow();
    assertThat(told.share()).isCloseTo(1 - Math.pow(0.9, 10), within(0.015));
    assertThat(told.lost().mean()).isCloseTo(lost, within(6e3));
  }

  /// What the state expects to owe by its own table is what it owes on average over the draws.
  @Test
  void theStatesExpectedLossIsTheMeanOfTheDraws() {
    Map<String, Object> ends =
        Map.of(
            "companyDefault", end("2 %/yr", "0 month"),
            "governmentDefault", end("1 %/yr", "0 month"));
    ProjectRun run = run(ends);
    GovernmentView view = ContractCase.state(run);
    double paid =
        RiskOutcome.of(run, 40_000, 11).orElseThrow().samples().ends().orElseThrow().paid().mean();

    assertThat(view.expectedLoss()).isPositive().isCloseTo(paid, within(0.03 * paid));
    // at the beginning of 2029 the bank is owed 1.56 and the owners paid in 1.5
    assertThat(view.years().get(2).contingent().cap()).isCloseTo(3.06e6, within(1e-6));
    double of2029 = Math.pow(0.98 * 0.99, 2) * (1 - 0.98 * 0.99);
    double part = Math.log(0.98) / Math.log(0.98 * 0.99);
    assertThat(view.years().get(2).contingent().expected())
        .isCloseTo(of2029 * (part * 0.85 * 1.56e6 + (1 - part) * 3.06e6), within(1e-6));
    assertThat(ContractCase.ofState(run, "capLoss")).isCloseTo(3.06e6, within(1e-6));
  }

  @Test
  void anyNumberOfThreadsDrawsTheSame() throws ExecutionException, InterruptedException {
    ProjectRun run = whole(ContractLawsTest.Kind.BOT, "12 month");
    List<RiskOutcome> drawn = new ArrayList<>();
    for (int threads : new int[] {1, 4}) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        drawn.add(pool.submit(() -> RiskOutcome.of(run, 1000, 5).orElseThrow()).get());
      }
    }
    for (int scenario = 0; scenario < 1000; scenario++) {
      assertThat(drawn.getFirst().worth().orElseThrow().at(scenario))
          .isEqualTo(drawn.getLast().worth().orElseThrow().at(scenario));
    }
    assertThat(drawn.getFirst().samples().ends().orElseThrow().paid().mean())
        .isPositive()
        .isEqualTo(drawn.getLast().samples().ends().orElseThrow().paid().mean());
  }

  @Test
  void earlyEndsAreNamedAmongWhatTheSpreadComesFrom() {
    RiskOutcome drawn = drawn(FAILS, 2000);

    assertThat(drawn.contributions())
        .extracting(part -> part.input().id())
        .containsExactly("contract.earlyEnds.companyDefault.probability");
    assertThat(drawn.contributions().getFirst().rankCorrelation()).isNegative();
  }
}
