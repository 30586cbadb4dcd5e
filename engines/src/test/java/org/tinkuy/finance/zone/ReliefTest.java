package org.tinkuy.finance.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.zone.ZoneRegime.Tax;
import org.tinkuy.finance.zone.ZoneRegime.Trigger;

/// A unit of investment that decays by a tenth a year, with a payroll of 0.6, a taxable property of
/// 0.5 and a profit of 0.2 of which half is paid out; taxes on profits of 20 %.
class ReliefTest {
  private static final Relief.Bases BASES =
      new Relief.Bases(Optional.of(0.6), Optional.of(0.5), Optional.of(0.5), 0.2, 0.1);
  private static final EffectiveTax.Regime INSIDE =
      new EffectiveTax.Regime(List.of(), 0.2, new Allowance.StraightLine(10), 0, 0);

  private static ZoneRegime.Incentive incentive(
      Tax tax, String kind, Optional<Double> normal, List<Double> rates) {
    return new ZoneRegime.Incentive(
        "i",
        tax,
        kind,
        normal,
        rates,
        Trigger.START,
        Optional.empty(),
        new ZoneRegime.Terms(
            "", "", false, "made up", Optional.empty(), Optional.empty(), Set.of(), ""));
  }

  private static Relief of(ZoneRegime.Incentive incentive, Relief.Bases bases, int delay) {
    return Relief.of(incentive, bases, INSIDE, delay, 6);
  }

  @Test
  void anExemptionFromALevySavesTheLevyOnWhatIsLeft() {
    Series saved =
        of(incentive(Tax.PAYROLL, "exemption", Optional.of(0.03), List.of()), BASES, 0)
            .saved()
            .orElseThrow();

    assertThat(saved.at(0)).isZero();
    assertThat(saved.at(1)).isCloseTo(0.018, within(1e-12));
    assertThat(saved.at(3)).isCloseTo(0.018 * 0.81, within(1e-12));
  }

  /// Two years from the second on, at half the rate of 1 %.
  @Test
  void aReducedRateBeginsWithItsTriggerAndEndsWithItsYears() {
    Series saved =
        of(
                incentive(Tax.PROPERTY, "reducedRate", Optional.of(0.01), List.of(0.005, 0.005)),
                BASES,
                1)
            .saved()
            .orElseThrow();

    assertThat(saved.at(1)).isZero();
    assertThat(saved.at(2)).isCloseTo(0.5 * 0.9 * 0.005, within(1e-12));
    assertThat(saved.at(4)).isZero();
  }

  @Test
  void dividendsArePaidOfWhatTheTaxOnProfitsLeaves() {
    Series saved =
        of(incentive(Tax.DIVIDEND, "exemption", Optional.of(0.1), List.of()), BASES, 0)
            .saved()
            .orElseThrow();

    // 0.5 x 0.2 x (1 - 0.2) x 0.1
    assertThat(saved.at(1)).isCloseTo(0.008, within(1e-12));
  }

  @Test
  void whatIsNotStatedIsNotValuedAndSaidSo() {
    Relief.Bases nothing =
        new Relief.Bases(Optional.empty(), Optional.empty(), Optional.empty(), 0.2, 0.1);

    Relief levy = of(incentive(Tax.PAYROLL, "exemption", Optional.of(0.03), List.of()), nothing, 0);
    Relief rate = of(incentive(Tax.PAYROLL, "exemption", Optional.empty(), List.of()), BASES, 0);
    Relief other = of(incentive(Tax.OTHER, "exemption", Optional.of(0.03), List.of()), BASES, 0);

    assertThat(levy.saved()).isEmpty();
    assertThat(levy.lacking()).isEqualTo("zone.tenant.payroll");
    assertThat(rate.lacking()).isEqualTo("incentives.normalRate");
    assertThat(other.saved()).isEmpty();
    assertThat(other.lacking()).isEmpty();
  }

  /// A lower rate that nobody states saves nobody knows what, which is not nothing.
  @Test
  void aRateThatIsNotStatedIsNotValued() {
    Relief levy = of(incentive(Tax.PAYROLL, "reducedRate", Optional.of(0.03), List.of()), BASES, 0);
    Relief profits =
        of(incentive(Tax.CORPORATE, "reducedRate", Optional.of(0.3), List.of()), BASES, 0);
    Relief credit = of(incentive(Tax.CORPORATE, "credit", Optional.of(0.3), List.of()), BASES, 0);

    Relief holiday = of(incentive(Tax.PAYROLL, "holiday", Optional.of(0.03), List.of()), BASES, 0);
    Relief free = of(incentive(Tax.CORPORATE, "holiday", Optional.of(0.3), List.of()), BASES, 0);

    // of a holiday nobody says how long it is
    assertThat(holiday.saved()).isEmpty();
    assertThat(holiday.lacking()).isEqualTo("incentives.rates");
    assertThat(free.lacking()).isEqualTo("incentives.rates");
    assertThat(Relief.isBeside(free.incentive())).isTrue();
    assertThat(levy.saved()).isEmpty();
    assertThat(levy.lacking()).isEqualTo("incentives.rates");
    assertThat(profits.lacking()).isEqualTo("incentives.rates");
    assertThat(credit.lacking()).isEqualTo("incentives.amount");
  }

  @Test
  void allThatNoOtherFigureTakesInIsAskedFor() {
    Optional<Double> normal = Optional.of(0.3);

    assertThat(Relief.isBeside(incentive(Tax.CORPORATE, "reducedRate", normal, List.of(0.1))))
        .isFalse();
    assertThat(Relief.isBeside(incentive(Tax.CORPORATE, "exemption", normal, List.of()))).isFalse();
    assertThat(Relief.isBeside(incentive(Tax.VAT, "exemption", normal, List.of()))).isFalse();
    assertThat(Relief.isBeside(incentive(Tax.CORPORATE, "reducedRate", normal, List.of())))
        .isTrue();
    assertThat(Relief.isBeside(incentive(Tax.IMPORT_DUTY, "reducedRate", normal, List.of(0.05))))
        .isTrue();
    assertThat(Relief.isBeside(incentive(Tax.PAYROLL, "exemption", normal, List.of()))).isTrue();
  }
}
