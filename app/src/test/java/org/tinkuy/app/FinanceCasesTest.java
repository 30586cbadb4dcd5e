package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Texts;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseHead;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.statement.IntegrityCheck;

/// The cases of `conformance/finance`, and the seed parks of `examples`, come to what is printed of
/// them.
class FinanceCasesTest {
  /// The bank lends half of 30 million, 15, with 8 % of the 7.5 of 2027 on top: 15.6, paid back in
  /// four parts from 2029 on, so that 7.8 are owed at the end of 2030. The owners have paid in 15.
  /// By the preset the company's default pays 85 % of the debt, the public body's all of debt and
  /// equity; by the case a force majeure pays the debt and half of the equity.
  @Test
  void whatAnEarlyEndOfTheConcessionWouldCostIsAsByHand() {
    ProjectRun run = MoneyCases.run("concession.yaml");
    EarlyEndLines lines = EarlyEndLines.find(run.model()).orElseThrow();

    assertThat(
            lines.causes().values().stream().map(each -> run.values().at(each.owed(), 3)).toList())
        .usingElementComparator(Comparator.comparingDouble(each -> Math.rint(each * 1e6)))
        .containsExactly(7.8e6 * 0.85, 7.8e6 + 15e6, 7.8e6 + 7.5e6);
  }

  private static ProjectRun scenario(ProjectRun base, String id) {
    return base.scenario(base.model().of().findScenario(id).orElseThrow()).find().orElseThrow();
  }

  private static KeyedDocument.Mapping expected(String name, String part) {
    return MoneyCases.document(MoneyCases.file(name))
        .root()
        .findMapping("expected")
        .flatMap(expected -> expected.findMapping(part))
        .orElseThrow();
  }

  private static double number(KeyedDocument.Node node) {
    return Double.parseDouble(((KeyedDocument.Scalar) node).text());
  }

  /// Every kind of product and of money in one case: no part of it leaves the books open, in the
  /// base case and with its debt kept.
  @Test
  void theBooksHoldWithEveryKindOfProductAndOfMoney() {
    ProjectRun every = MoneyCases.run("every-kind.yaml");
    ProjectRun kept = ProjectRun.of(every.kept()).find().orElseThrow();

    for (ProjectRun run : List.of(every, kept)) {
      assertThat(IntegrityCheck.run(run.values(), run.model().checks()))
          .hasSizeGreaterThan(30)
          .allMatch(IntegrityCheck.Outcome::isKept);
      assertThat(CaseChecks.of(run)).isNotEmpty().allMatch(IntegrityCheck.Outcome::isKept);
      assertThat(CaseChecks.ofService(run)).hasSize(5).allMatch(IntegrityCheck.Outcome::isKept);
    }
    for (String id :
        List.of(
            "products.halls.revenue",
            "products.grid.revenue",
            "products.gate.revenue",
            "products.carbon.revenue",
            "climate.drawn",
            "senior.drawn",
            "euros.exchangeLoss",
            "euros.withheld",
            "euros.letterFee",
            "rolled.drawn",
            "junior.prepaid",
            "junior.shortfall",
            "state.guaranteeFee",
            "own.received",
            "units.price",
            "tonnes.paidForResults",
            "jobs.paidForResults")) {
      double[] amounts = every.values().series(every.model().graph().line(id)).toArray();
      assertThat(Arrays.stream(amounts).anyMatch(amount -> amount != 0)).as(id).isTrue();
    }
  }

  /// Whatever a case can hold is explained in words, in each language of the reports.
  @Test
  void everyLineOfEveryKindHasItsWordsInEachLanguage() {
    ProjectRun every = MoneyCases.run("every-kind.yaml");
    Texts texts = Wiring.load().catalog().texts();
    Set<String> missing = new TreeSet<>();
    for (String language : List.of("en", "es", "fr")) {
      for (Line line : every.model().graph().lines()) {
        if (texts.find(language, line.label()).isEmpty()) {
          missing.add(language + " " + line.label());
        }
      }
      for (CaseInput input : every.model().of().inputs().values()) {
        String word = input.id().substring(input.id().lastIndexOf('.') + 1);
        boolean isNamed = input.id().matches("(indices|exchange|inputs)[.].*");
        if (!isNamed && texts.find(language, "finance.input." + word).isEmpty()) {
          missing.add(language + " finance.input." + word);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  /// Every printed series of the World Bank's workbook.
  @Test
  void theTollRoadComesToWhatItsWorkbookPrints() {
    ProjectRun road = MoneyCases.run("toll-road.yaml");

    expected("toll-road.yaml", "totals")
        .entries()
        .forEach((id, printed) -> assertTotal(road, id, number(printed)));
    expected("toll-road.yaml", "at")
        .entries()
        .forEach(
            (year, row) ->
                ((KeyedDocument.Mapping) row)
                    .entries()
                    .forEach((id, printed) -> assertAt(road, id, year, number(printed))));
    KeyedDocument.Mapping series = expected("toll-road.yaml", "series");
    List<String> columns = series.texts("columns");
    assertThat(columns).hasSize(8);
    for (String year : series.entries().keySet()) {
      List<KeyedDocument.Node> row = series.list(year);
      for (int i = 0; i < columns.size() && !year.equals("columns"); i++) {
        assertAt(road, columns.get(i), year, number(row.get(i)));
      }
    }
  }

  private static void assertTotal(ProjectRun run, String id, double printed) {
    assertThat(run.values().total(run.model().graph().line(id)))
        .as(id)
        .isCloseTo(printed, within(1e-6));
  }

  private static void assertAt(ProjectRun run, String id, String year, double printed) {
    int period = Integer.parseInt(year) - 2009;
    assertThat(run.values().at(run.model().graph().line(id), period))
        .as("%s in %s", id, year)
        .isCloseTo(printed, within(1e-6));
  }

  @Test
  void seedParkAReturns2Point584PerCent() {
    ProjectRun park = MoneyCases.run("seed-park-a");

    assertThat(MoneyCases.rate(park)).isCloseTo(0.02584, within(5e-6));
    assertThat(MoneyCases.net(park).total()).isCloseTo(52.417e6, within(500.0));
  }

  @Test
  void seedParkCReturns11Point495PerCentAndDependsOnPriceAndPace() {
    ProjectRun park = MoneyCases.run("seed-park-c");

    assertThat(MoneyCases.rate(park)).isCloseTo(0.11495, within(5e-6));
    assertThat(MoneyCases.net(park).total()).isCloseTo(581.905e6, within(500.0));
    // printed: -7.37 % and -399.1 million; 9.6 %; 13.3 %; 10.1 %
    assertThat(MoneyCases.rate(scenario(park, "dear"))).isCloseTo(-0.0737, within(5e-5));
    assertThat(MoneyCases.net(scenario(park, "dear")).total()).isCloseTo(-399.1e6, within(0.05e6));
    assertThat(MoneyCases.rate(scenario(park, "low"))).isCloseTo(0.096, within(5e-4));
    assertThat(MoneyCases.rate(scenario(park, "high"))).isCloseTo(0.133, within(5e-4));
    assertThat(MoneyCases.rate(scenario(park, "slow"))).isCloseTo(0.101, within(5e-4));
  }

  private static double whole(ProjectRun run, String works) {
    return run.values().at(run.model().graph().line("works." + works + ".whole"), 0);
  }

  /// 100 ha gross, 60 ha of them net; 60 ha x 80 % x 40 m3/ha/d x 1.5 are 2,880 m3/d, which takes
  /// six modules of 500.
  @Test
  void aFirstStudySizesItsWorksByTheLandBudgetAndTheDemand() {
    ProjectRun study = MoneyCases.run("pre-feasibility.yaml");

    assertThat(whole(study, "site")).isCloseTo(100 * 250_000.0, within(1e-3));
    assertThat(whole(study, "roads")).isCloseTo(60 * 150_000.0, within(1e-3));
    assertThat(whole(study, "waterWorks")).isCloseTo(3_000 * 900.0, within(1e-3));
    assertThat(study.model().of().head().precision()).isEqualTo(CaseHead.Precision.PRE_FEASIBILITY);
  }

  /// The same file, with what a survey and an offer say added; nothing is typed again but the word
  /// for its precision.
  @Test
  void aFirstStudyGrowsIntoFeasibilityByMoreKeys() {
    String first = Folders.read(MoneyCases.file("pre-feasibility.yaml"));
    String grown =
        first
            .replace("precision: preFeasibility", "precision: feasibility")
            .replace("    sized: gross\n", "    sized: gross\n    quantity: 93 ha\n")
            .replace("    sized: peak:water\n", "    sized: peak:water\n    quantity: 2500 m3/d\n");
    assertThat(grown.lines())
        .containsAll(first.lines().filter(l -> !l.startsWith("precision")).toList());

    ProjectRun study = MoneyCases.run(MoneyCases.document(grown));

    assertThat(whole(study, "site")).isCloseTo(93 * 250_000.0, within(1e-3));
    assertThat(whole(study, "roads")).isCloseTo(60 * 150_000.0, within(1e-3));
    assertThat(whole(study, "waterWorks")).isCloseTo(2_500 * 900.0, within(1e-3));
  }
}
