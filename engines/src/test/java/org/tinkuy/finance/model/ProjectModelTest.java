package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// A small case as a graph, its years worked out by hand.
class ProjectModelTest {
  private static Checked<ProjectRun> ran(CaseFile file) {
    return ProjectRun.of(CaseRun.whole(file));
  }

  private static ProjectRun run(CaseFile file) {
    Checked<ProjectRun> run = ran(file);
    assertThat(run.issues()).isEmpty();
    return run.find().orElseThrow();
  }

  private static Series series(ProjectRun run, String id) {
    return run.values().series(run.model().graph().line(id));
  }

  private static CaseFile financed(Map<String, Object> loan) {
    return CaseFile.small().with("layers", List.of(loan, Map.of("id", "owners", "kind", "equity")));
  }

  private static Map<String, Object> sculpted(String share, String cover) {
    return Map.of(
        "id",
        "senior",
        "kind",
        "loan",
        "share",
        share,
        "rate",
        "8 %",
        "cover",
        cover,
        "first",
        "2030",
        "years",
        "4",
        "form",
        "sculpted");
  }

  @Test
  void worksSalesAndNetAreThoseOfTheHandCalculation() {
    ProjectRun run = run(CaseFile.small());

    // 10 ha x 300,000 in two years; a quarter of 8 ha x 80 USD/m2 each year from 2030 on
    assertThat(series(run, "project.invested").toArray())
        .containsExactly(1.5e6, 1.5e6, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(series(run, "project.revenue").toArray())
        .containsExactly(0, 0, 0, 1.6e6, 1.6e6, 1.6e6, 1.6e6, 0, 0, 0);
    assertThat(series(run, "project.net").total()).isCloseTo(3.4e6, within(1e-6));
  }

  @Test
  void aScenarioChangesItsInputsAndNothingElse() {
    CaseFile file =
        CaseFile.small()
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id",
                        "dear",
                        "scale",
                        List.of(Map.of("input", "works.site.unitCost", "by", "1.2")))));
    ProjectRun base = run(file);
    ProjectRun dear =
        base.scenario(base.model().of().findScenario("dear").orElseThrow()).find().orElseThrow();

    assertThat(series(dear, "project.invested").total()).isCloseTo(3.6e6, within(1e-6));
    assertThat(series(dear, "project.revenue")).isEqualTo(series(base, "project.revenue"));
  }

  @Test
  void sculptedDebtIsWhatTheCashCarriesAtItsCover() {
    ProjectRun run = run(financed(sculpted("100 %", "1.6")));

    // a million a year of service for four years at 8 per cent is worth 3,312,127 when it begins,
    // and
    // the need of both years with interest comes to 1.5e6 x (1.08^2 + 1.08), capped by the share
    double owed = series(run, "senior.closing").at(2);
    assertThat(series(run, "senior.carried").at(0)).isCloseTo(3_312_126.84, within(0.01));
    assertThat(owed).isCloseTo(3_312_126.84, within(0.05));
    Cover cover = Cover.dscr(series(run, "project.operating"), series(run, "stack.service"));
    assertThat(cover.minimum()).isCloseTo(1.6, within(1e-6));
    assertThat(series(run, "senior.closing").last()).isZero();
  }

  @Test
  void whereTheShareBindsTheCoverIsHigher() {
    ProjectRun run = run(financed(sculpted("50 %", "1.3")));

    // half of 1.5e6 (1.08^2 + 1.08) owed at the end of 2029: 1,684,800; LLCR = 5,299,403 /
    // 1,684,800
    assertThat(series(run, "senior.closing").at(2)).isCloseTo(1_684_800, within(0.01));
    Cover cover = Cover.dscr(series(run, "project.operating"), series(run, "stack.service"));
    assertThat(cover.minimum()).isCloseTo(5_299_402.94 / 1_684_800, within(1e-6));
  }

  @Test
  void everyCheckHoldsInTheBaseCaseAndWithKeptDebt() {
    CaseFile file =
        financed(sculpted("70 %", "1.3"))
            .with("tax", Map.of("rate", "30 %", "dividend", "5 %", "lossLimit", "50 %"))
            .with("vat", Map.of("rate", "18 %"))
            .with("workingCapital", Map.of("receivables", "30 d", "payables", "20 d"))
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id",
                        "low",
                        "scale",
                        List.of(Map.of("input", "products.plots.price", "by", "0.8")))));
    ProjectRun base = run(file);
    ProjectRun low =
        base.scenario(base.model().of().findScenario("low").orElseThrow()).find().orElseThrow();

    for (ProjectRun run : List.of(base, low)) {
      assertThat(IntegrityCheck.run(run.values(), run.model().checks()))
          .hasSizeGreaterThan(6)
          .allMatch(IntegrityCheck.Outcome::isKept);
    }
    assertThat(series(low, "senior.drawn")).isEqualTo(series(base, "senior.drawn"));
  }

  @Test
  void debtThatTheCashCannotPayAsksForSupport() {
    Map<String, Object> loan =
        Map.of(
            "id", "senior", "kind", "loan", "share", "100 %", "rate", "20 %", "first", "2028",
            "years", "3", "form", "annuity");
    ProjectRun run = run(financed(loan));

    // nothing is sold before 2030, but service falls due in 2028 and 2029
    assertThat(series(run, "project.support").at(1)).isPositive();
    assertThat(series(run, "project.support").at(2)).isPositive();
  }

  @Test
  void anotherCurrencyChangesNothingButTheUnit() {
    ProjectRun whole = run(financed(sculpted("70 %", "1.3")));
    ProjectRun millions = run(financed(sculpted("70 %", "1.3")).with("currency", "MUSD"));

    Series ofWhole = series(whole, "project.owners");
    Series ofMillions = series(millions, "project.owners");
    IntStream.range(0, 10)
        .forEach(t -> assertThat(ofMillions.at(t) * 1e6).isCloseTo(ofWhole.at(t), within(0.1)));
  }

  @Test
  void aLineOfOnesOwnReadsTheModelAndBelongsToItsSum() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with("inputs", List.of(Map.of("id", "parking", "value", "20000 USD/yr")))
                .with(
                    "lines",
                    List.of(
                        Map.of(
                            "id", "parkingFees",
                            "unit", "USD",
                            "adds", "revenue",
                            "formula", "perPeriod(parking) * factor(time.year >= 2030)"),
                        Map.of(
                            "id", "costShare",
                            "unit", "1",
                            "is", "factor",
                            "formula", "total(project.invested) / total(project.revenue)"))));

    assertThat(series(run, "project.revenue").at(9)).isCloseTo(20_000, within(1e-9));
    assertThat(series(run, "costShare").at(0)).isCloseTo(3e6 / (6.4e6 + 7 * 20e3), within(1e-12));
  }

  @Test
  void aMistakeInAFormulaIsToldAtItsLine() {
    Checked<ProjectRun> run =
        ran(
            CaseFile.small()
                .with(
                    "lines",
                    List.of(Map.of("id", "own", "unit", "USD", "formula", "project.revenu * 2"))));

    Issue issue = run.issues().getFirst();
    assertThat(issue.code()).isEqualTo("finance.formula.unknown");
    assertThat(issue.place().column()).isEqualTo("lines[0].formula");
    assertThat(issue.suggestion()).contains("project.revenue");
  }

  @Test
  void addingMoneyToAnAreaIsRefusedAtItsLine() {
    Checked<ProjectRun> run =
        ran(
            CaseFile.small()
                .with(
                    "lines",
                    List.of(
                        Map.of(
                            "id", "own",
                            "unit", "USD",
                            "formula", "project.revenue + products.plots.let"))));

    assertThat(run.issues().getFirst().code()).isEqualTo("finance.line.unit");
  }

  @Test
  void aPlantIsSizedInWholeModules() {
    CaseFile file =
        CaseFile.small()
            .with(
                "products",
                List.of(
                    CaseFile.plots("80 USD/m2"),
                    Map.of(
                        "id", "water",
                        "kind", "service",
                        "absorption", "market",
                        "area", "8 ha",
                        "use", "40 m3/ha/d",
                        "peakFactor", "1.5",
                        "module", "200 m3/d",
                        "price", "1 USD/m3")))
            .with(
                "works",
                List.of(
                    Map.of(
                        "id", "plant",
                        "sized", "peak:water",
                        "unitCost", "1000 USD/(m3/d)",
                        "spend", List.of(Map.of("from", "2027")))));

    // 8 ha x 40 x 1.5 = 480 m3/d, in modules of 200: 600 m3/d, 1,000 USD each
    Values values = run(file).values();
    Line cost = values.graph().line("works.plant.whole");
    assertThat(values.at(cost, 0)).isCloseTo(600_000, within(1e-6));
  }

  @Test
  void aDearerRateIsPaidOnTheLoanThatIsKept() {
    CaseFile file =
        financed(sculpted("50 %", "1.3"))
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id",
                        "dear",
                        "set",
                        List.of(Map.of("input", "layers.senior.rate", "to", "10 %")))));
    ProjectRun base = run(file);
    ProjectRun dear =
        base.scenario(base.model().of().findScenario("dear").orElseThrow()).find().orElseThrow();

    // 1,684,800 owed at 8 % when repayment begins; at 10 % interest of construction grows it to
    // 0.75e6 x (1.1^2 + 1.1) = 1,732,500, on which 10 % falls due in 2030
    assertThat(series(dear, "senior.drawn")).isEqualTo(series(base, "senior.drawn"));
    assertThat(series(base, "senior.interestPaid").at(3)).isCloseTo(134_784, within(0.01));
    assertThat(series(dear, "senior.interestPaid").at(3)).isCloseTo(173_250, within(0.01));
    assertThat(series(dear, "senior.principal").at(3))
        .isCloseTo(series(base, "senior.principal").at(3), within(0.01));
  }

  @Test
  void twoLoansKeepTheCoverTogether() {
    Map<String, Object> soft =
        Map.of(
            "id", "soft", "kind", "loan", "share", "20 %", "rate", "3 %", "first", "2030", "years",
            "4", "form", "equal");
    ProjectRun run =
        run(
            CaseFile.small()
                .with(
                    "layers",
                    List.of(
                        soft, sculpted("80 %", "1.8"), Map.of("id", "owners", "kind", "equity"))));

    Cover cover = Cover.dscr(series(run, "project.operating"), series(run, "stack.service"));
    assertThat(cover.minimum()).isCloseTo(1.8, within(1e-6));
    assertThat(series(run, "soft.drawn").total()).isCloseTo(600_000, within(1e-6));
  }

  @Test
  void aLockUpKeepsTheOwnersWaitingAndTheReserveHoldsTheNextService() {
    Map<String, Object> loan = new HashMap<>(sculpted("50 %", "1.3"));
    loan.put("lockUp", "4");
    loan.put("reserve_months", "12");
    ProjectRun run = run(financed(loan));

    // the cover is 3.145 in all years of the loan, below the lock-up of 4
    for (int year = 3; year < 7; year++) {
      assertThat(series(run, "owners.received").at(year)).isZero();
    }
    assertThat(series(run, "owners.received").at(7)).isPositive();
    assertThat(series(run, "seniorReserve.closing").at(3))
        .isCloseTo(series(run, "senior.serviceHome").at(4), within(1e-6));
    assertThat(IntegrityCheck.run(run.values(), run.model().checks()))
        .allMatch(IntegrityCheck.Outcome::isKept);
  }
}
