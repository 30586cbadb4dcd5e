package org.tinkuy.finance.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.testkit.CaseFile;

/// Ten hectares: works of 1.5 MUSD in 2027 and 2028, and 8 ha sold over the four years that follow
/// the opening in 2029.
class CaseDiffTest {
  private static ProjectRun run(CaseFile file) {
    return CaseRun.of(file).run();
  }

  private static CaseFile with(String price, String unitCost, String opening) {
    return CaseFile.small()
        .with("products", List.of(CaseFile.plots(price)))
        .with("works", List.of(CaseFile.site("unitCost", unitCost)))
        .with(
            "absorption",
            List.of(
                Map.of(
                    "id", "market",
                    "curve", "constant",
                    "opening", opening,
                    "ceiling", "100 %",
                    "perYear", "25 %")));
  }

  private static CaseFile base() {
    return with("80 USD/m2", "300000 USD/ha", "2029");
  }

  /// The rate of works of two years followed by sales of four, by halving.
  private static double rate(double works, double sales) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      double worth = 0;
      for (int t = 0; t < 7; t++) {
        worth += (t < 2 ? -works : t == 2 ? 0 : sales) / Math.pow(1 + middle, t);
      }
      if (worth > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Test
  void aCaseDoesNotDifferFromItself() {
    CaseDiff diff = CaseDiff.between(run(base()), run(base()));

    assertThat(diff.isSame()).isTrue();
    assertThat(diff.effects().effects()).isEmpty();
  }

  @Test
  void givesEachInputItsEffectAloneAndLeavesTheRestAsInteraction() {
    CaseDiff diff = CaseDiff.between(run(base()), run(with("100 USD/m2", "360000 USD/ha", "2029")));

    assertThat(diff.inputs())
        .extracting(InputChange::id)
        .containsExactly("works.site.unitCost", "products.plots.price");
    CaseEffects.Effect cost = diff.effects().effects().getFirst();
    CaseEffects.Effect price = diff.effects().effects().getLast();
    double start = rate(1.5, 1.6);
    double ofCost = rate(1.8, 1.6) - start;
    double ofPrice = rate(1.5, 2.0) - start;
    double whole = rate(1.8, 2.0) - start;
    CaseMeasure measure = CaseMeasure.PROJECT_RATE;
    assertThat(cost.alone(measure)).isCloseTo(ofCost, within(1e-9));
    assertThat(price.alone(measure)).isCloseTo(ofPrice, within(1e-9));
    assertThat(diff.effects().interaction(measure))
        .isCloseTo(whole - ofCost - ofPrice, within(1e-9));
    // of two, the fair share is the mean of coming first and coming last
    assertThat(price.share(measure)).isCloseTo((ofPrice + whole - ofCost) / 2, within(1e-9));
    assertThat(cost.share(measure) + price.share(measure)).isCloseTo(whole, within(1e-9));
  }

  @Test
  void tellsLinesByYearWithTheGreatestFirst() {
    CaseDiff diff = CaseDiff.between(run(base()), run(with("100 USD/m2", "300000 USD/ha", "2029")));

    LineChange revenue =
        diff.lines().stream()
            .filter(change -> change.line().id().equals("project.revenue"))
            .findFirst()
            .orElseThrow();
    // a quarter of 80,000 m2 at 20 USD/m2 more
    assertThat(revenue.years().get(revenue.greatest())).isEqualTo(2030);
    assertThat(revenue.difference(revenue.greatest())).isCloseTo(400_000, within(1e-6));
    assertThat(revenue.total()).isCloseTo(1_600_000, within(1e-6));
    assertThat(diff.lines())
        .filteredOn(LineChange::isMoney)
        .first()
        .extracting(LineChange::size)
        .isEqualTo(
            diff.lines().stream()
                .filter(LineChange::isMoney)
                .mapToDouble(LineChange::size)
                .max()
                .orElseThrow());
    assertThat(diff.lines()).noneMatch(change -> change.line().id().equals("project.invested"));
  }

  @Test
  void linesOfMoneyComeBeforeAllOthers() {
    CaseDiff diff = CaseDiff.between(run(base()), run(with("80 USD/m2", "300000 USD/ha", "2030")));

    List<Boolean> money = diff.lines().stream().map(LineChange::isMoney).toList();
    assertThat(money).contains(true, false);
    assertThat(money.lastIndexOf(true)).isLessThan(money.indexOf(false));
  }

  @Test
  void anotherMonthOfOpeningIsAPartOfItsOwn() {
    CaseDiff diff = CaseDiff.between(run(base()), run(with("100 USD/m2", "300000 USD/ha", "2030")));

    assertThat(diff.effects().effects())
        .extracting(effect -> effect.part().kind())
        .containsExactly(CasePart.Kind.OPENINGS, CasePart.Kind.INPUT);
  }

  @Test
  void aPartThatOnlyOneCaseHasIsNotMistakenForAnInput() {
    CaseFile more =
        base().with("land", List.of(Map.of("id", "lot", "cost", "200000 USD", "paid", "2027")));

    CaseDiff diff = CaseDiff.between(run(base()), run(more));

    assertThat(diff.effects().effects())
        .extracting(effect -> effect.part().kind())
        .containsExactly(CasePart.Kind.REST);
    assertThat(diff.fresh()).extracting(line -> line.id()).contains("land.lot.spent");
  }

  /// Of three steps one is another, one is gone and one is new.
  @Test
  void aTableOfValuesDiffersInItsOwnMonths() {
    InputAmount one =
        new InputAmount.Steps(
            new TreeMap<>(Map.of(YearMonth.of(2027, 1), 1.0, YearMonth.of(2029, 1), 2.0)));
    InputAmount other =
        new InputAmount.Steps(
            new TreeMap<>(Map.of(YearMonth.of(2027, 1), 1.0, YearMonth.of(2030, 6), 3.0)));

    assertThat(ValueChange.between(one, other, 2027))
        .extracting(ValueChange::at)
        .containsExactly("2029-01", "2030-06");
    assertThat(
            ValueChange.between(
                new InputAmount.Yearly(List.of(1.0, 2.0, 3.0)),
                new InputAmount.Yearly(List.of(1.0, 2.5, 3.0)),
                2027))
        .containsExactly(new ValueChange("2028", 2, 2.5));
    assertThat(ValueChange.between(new InputAmount.Steady(1), one, 2027)).isEmpty();
  }
}
