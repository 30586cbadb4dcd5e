package org.tinkuy.finance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.check.Probe.Slack;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;
import org.tinkuy.testkit.CaseFile;

class CaseChecksTest {
  private static ProjectRun run(CaseFile file) {
    return CaseRun.of(file).run();
  }

  private static Outcome find(List<Outcome> outcomes, String id) {
    return outcomes.stream()
        .filter(outcome -> outcome.line().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CaseFile indexed(String base) {
    return CaseFile.small()
        .with("indices", List.of(Map.of("id", "us", "value", "2 %")))
        .with("prices", Map.of("kind", "nominal", "base", base))
        .with("products", List.of(CaseFile.plots(Map.of("value", "80 USD/m2", "index", "us"))));
  }

  @Test
  void keepsEveryRuleOfASmallCase() {
    List<Outcome> outcomes = CaseChecks.of(run(indexed("2027-01")));

    assertThat(outcomes).allMatch(Outcome::isKept);
    assertThat(outcomes)
        .extracting(outcome -> outcome.line().id())
        .contains(
            "products.plots.check.area",
            "products.plots.check.returned",
            "index.us.check.index",
            "products.plots.price.check.roundTrip",
            "project.net.check.atRate");
  }

  /// The bank's loan is paid in full in its last year, so that both its covers can be held.
  @Test
  void holdsTheCoversOfALoanThatIsPaidToItsEnd() {
    List<Outcome> outcomes =
        CaseChecks.of(
            run(CaseFile.small().with("layers", List.of(CaseFile.loan(), CaseFile.owners()))));

    assertThat(outcomes).allMatch(Outcome::isKept);
    assertThat(outcomes)
        .extracting(outcome -> outcome.line().id())
        .contains("bank.check.lastCover", "bank.check.lifeCover");
  }

  /// The rates up to the base month lead back from it, not the first one alone.
  @Test
  void anIndexIsOneInItsBaseMonthThoughItsRatesChangeBefore() {
    ProjectRun run =
        run(
            indexed("2030-01")
                .with(
                    "indices",
                    List.of(
                        Map.of(
                            "id", "us",
                            "unit", "%",
                            "steps", Map.of("2027", "2", "2029", "9")))));

    assertThat(find(CaseChecks.of(run), "index.us.check.index").isKept()).isTrue();
    // 2027 grows at 2 %, 2028 at 2 %, 2029 and 2030 at 9 %
    assertThat(run.values().at(run.model().find("index.us").orElseThrow(), 0))
        .isCloseTo(1 / (1.02 * 1.09 * 1.09), within(1e-12));
  }

  /// Half of the works lent in euros, which become dearer in 2031: what is owed in dollars moves by
  /// the flows of the loan and by that alone.
  @Test
  void aLoanOfAnotherCurrencyIsOwedMoreByItsFlowsAndByItsRateOnly() {
    ProjectRun run = run(CaseFile.lentInEuros());

    assertThat(find(CaseChecks.of(run), "bank.check.translation").isKept()).isTrue();
    // 1,684,800 USD are 1,347,840 EUR at the end of 2029; a quarter is paid in 2030. What is left,
    // 1,010,880 EUR, was 1,263,600 USD and becomes 1,579,500
    assertThat(run.values().at(run.model().find("bank.exchangeLoss").orElseThrow(), 4))
        .isCloseTo(315_900, within(0.01));
  }

  /// Sales of 1.6 million in each of four years repay 3 million of works at 21.4 % a year and at no
  /// other rate.
  @Test
  void findsARateAtWhichTheFlowsAreWorthSomething() {
    Probe probe = new Probe(run(CaseFile.small()));
    Line net = probe.run().model().sums().orElseThrow().net();

    new PriceChecks(probe).rate("project.net", net, List.of(0.05));

    assertThat(probe.outcomes()).singleElement().matches(each -> !each.isKept());
  }

  @Test
  void namesThePeriodThatIsFurthestOffAndWhatIsAllowed() {
    Probe probe = new Probe(run(CaseFile.small()));

    probe.always(
        "park", "area", LineType.PLAIN, t -> t == 3 ? -0.5 : t == 5 ? 0.25 : 0, new Slack(0.1, 2));

    assertThat(probe.outcomes())
        .singleElement()
        .satisfies(
            outcome -> {
              assertThat(outcome.period()).isEqualTo(3);
              assertThat(outcome.difference()).isEqualTo(-0.5);
              assertThat(outcome.tolerance()).isEqualTo(0.2);
              assertThat(outcome.isKept()).isFalse();
            });
  }

  /// No number is no proof.
  @Test
  void takesWhatIsNotANumberForBroken() {
    Probe probe = new Probe(run(CaseFile.small()));

    probe.always("park", "area", LineType.PLAIN, t -> t == 2 ? Double.NaN : 0, new Slack(0.1, 2));

    assertThat(probe.outcomes()).noneMatch(Outcome::isKept);
  }
}
