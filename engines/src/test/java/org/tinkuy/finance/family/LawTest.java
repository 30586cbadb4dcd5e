package org.tinkuy.finance.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.LoanRate;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.view.DeveloperView;

/// Laws that hold for every financed project, on projects by chance.
class LawTest {
  private static final int YEARS = 20;

  /// A project by chance, its works beginning in a year, all amounts so many times what they are.
  private static ProjectFlows flows(long seed, int start, double scale, LineType money) {
    SplittableRandom random = new SplittableRandom(seed);
    double first = random.nextDouble(20, 80);
    double second = random.nextDouble(20, 80);
    double earned = (first + second) * random.nextDouble(0.14, 0.25);
    double rate = random.nextDouble(0, 0.35);
    int periods = YEARS + start;
    SequencedMap<String, Series> works = new LinkedHashMap<>();
    works.put(
        "one",
        Series.of(periods, t -> t == start ? first * scale : t == start + 1 ? second * scale : 0));
    return new ProjectFlows(
        new ProjectFlows.Setting(TimeGrid.years(2027, periods), money, "company", Map.of()),
        works,
        Series.of(periods, t -> t < start + 2 ? 0 : earned * 1.3 * scale),
        Series.of(periods, t -> t < start + 2 ? 0 : earned * 0.3 * scale),
        Series.of(periods, t -> 0.5),
        new ProjectFlows.TaxTerms(rate, 10, 1, 1, 0));
  }

  private static FinancedProject run(ProjectFlows flows, int start) {
    LoanOffer offer =
        new LoanOffer(
            start,
            2,
            14,
            new LoanRate.Fixed(0.07),
            LoanOffer.Payback.of(new LoanOffer.Profile.Sculpted()),
            true,
            LoanOffer.Fees.NONE,
            Optional.empty());
    Stack stack =
        new Stack(
            List.of(
                new Layer.BankLoan(
                    Layer.Head.of("bank", "bank", new Call.Carried(1.35, 0, 0.75)), offer),
                new Layer.Equity(Layer.Head.of("equity", "sponsor", new Call.Rest()), 0.12)),
            Safeguards.NONE);
    return switch (FinancedProject.run(flows, stack)) {
      case FinancedProject.Outcome.Solved(var project) -> project;
      case FinancedProject.Outcome.Open open -> throw new AssertionError(open);
    };
  }

  private static final LineType DOLLARS = Units.flow(Units.MUSD);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aYearLaterIsWorthAYearLess(long seed) {
    DeveloperView now = DeveloperView.of(run(flows(seed, 0, 1, DOLLARS), 0), 0.1);
    DeveloperView later = DeveloperView.of(run(flows(seed, 1, 1, DOLLARS), 1), 0.1);

    assertThat(later.worth()).isCloseTo(now.worth() / 1.1, within(1e-8));
    assertThat(later.ownersRate().findUnique().orElseThrow())
        .isCloseTo(now.ownersRate().findUnique().orElseThrow(), within(1e-10));
    assertThat(later.multiple()).isCloseTo(now.multiple(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anotherCurrencyAtASteadyRateChangesNoRatio(long seed) {
    FinancedProject dollars = run(flows(seed, 0, 1, DOLLARS), 0);
    FinancedProject soles = run(flows(seed, 0, 3.75e6, Units.flow(Units.PEN)), 0);

    assertThat(soles.values().total(soles.lines().layer("bank").drawn()))
        .isCloseTo(
            3.75e6 * dollars.values().total(dollars.lines().layer("bank").drawn()), within(1e-2));
    assertThat(DeveloperView.of(soles, 0.1).ownersRate().findUnique().orElseThrow())
        .isCloseTo(
            DeveloperView.of(dollars, 0.1).ownersRate().findUnique().orElseThrow(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void loanLifeCoverEndsAsTheCoverOfTheLastPeriodAndLiesBetweenTheExtremes(long seed) {
    FinancedProject run = run(flows(seed, 0, 1, DOLLARS), 0);
    Series cash = run.series(run.lines().cfads());
    Series service = run.series(run.lines().service());
    Cover cover = Cover.dscr(cash, service);
    Series owed = run.series(run.lines().layer("bank").debt().orElseThrow().owed());
    Series opening = Series.of(YEARS, t -> t == 0 ? 0 : owed.at(t - 1));
    Series llcr = Cover.loanLife(cash, Series.constant(0.07, YEARS), opening, 13);

    assertThat(llcr.at(13)).isCloseTo(cover.ratios().at(13), within(1e-9));
    for (int t = 2; t < 14; t++) {
      assertThat(llcr.at(t)).isGreaterThanOrEqualTo(cover.minimum() - 1e-9);
    }
    // what is paid back is worth what was drawn, at the loan's rate
    assertThat(PresentValue.of(service, 0.07, PresentValue.Convention.FIRST_AT_ONCE))
        .isCloseTo(
            PresentValue.of(
                run.series(run.lines().layer("bank").drawn()),
                0.07,
                PresentValue.Convention.FIRST_AT_ONCE),
            within(1e-8));
  }
}
