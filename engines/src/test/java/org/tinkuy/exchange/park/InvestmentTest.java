package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.park.Investment.Upkeep;
import org.tinkuy.exchange.park.Investment.UpkeepBasis;
import org.tinkuy.kernel.Refusal;

class InvestmentTest {
  private static final double CENT = 0.01;

  @Test
  void costsItsShareOfALifeAYearWithoutInterest() {
    assertThat(invested(OptionalDouble.of(500), OptionalDouble.of(5))).hasValue(100);
  }

  /// 1,000 over 2 years at 10 %: 1,000 x 0.1 / (1 - 1 / 1.21) = 576.19, for 1,000 are owed, then
  /// 1,100 - 576.19 = 523.81, then 576.19 - 576.19 = 0.
  @Test
  void isPaidBackWithInterest() {
    Investment owed = invested(1_000, 2, 0.1, Upkeep.NONE);

    assertThat(owed.capital_perYear().orElseThrow()).isCloseTo(576.19, within(CENT));
    assertThat(owed.perYear()).isEqualTo(owed.capital_perYear());
  }

  /// A heat main of 357,700 over 30 years at 6 %: 357,700 x 0.0726489 = 25,986.52; 3 % upkeep,
  /// 10,731, come on top.
  @Test
  void upkeepComesOnTopOfWhatPaysItBack() {
    Upkeep upkeep = Upkeep.usual(OptionalDouble.of(357_700), 0.03);
    Investment main = invested(357_700, 30, 0.06, upkeep);

    assertThat(main.capital_perYear().orElseThrow()).isCloseTo(25_986.52, within(CENT));
    assertThat(main.perYear().orElseThrow()).isCloseTo(25_986.52 + 10_731, within(CENT));
  }

  @Test
  void isNotKnownWhereItsUpkeepIsNot() {
    Upkeep unrated = new Upkeep(OptionalDouble.empty(), UpkeepBasis.STATED);

    assertThat(invested(500, 5, 0, unrated).perYear()).isEmpty();
    assertThat(Upkeep.usual(OptionalDouble.empty(), 0.03).perYear()).isEmpty();
  }

  /// Nothing must be built, but what stands costs 40 a year more.
  @Test
  void whatNeedsNothingBuiltMayCostAYear() {
    Upkeep stated = new Upkeep(OptionalDouble.of(40), UpkeepBasis.STATED);

    assertThat(
            new Investment(OptionalDouble.of(0), OptionalDouble.empty(), 0.06, stated, "taker")
                .perYear())
        .hasValue(40);
  }

  @Test
  void costsNothingWhereNothingIsBuiltWhateverItsLife() {
    assertThat(invested(OptionalDouble.of(0), OptionalDouble.empty())).hasValue(0);
    assertThat(Investment.NONE.perYear()).hasValue(0);
  }

  /// What cannot be brought into the park's currency is not known, and not 0.
  @Test
  void isNotKnownWhereTheAmountIsNot() {
    assertThat(invested(OptionalDouble.empty(), OptionalDouble.of(5))).isEmpty();
    assertThat(invested(OptionalDouble.empty(), OptionalDouble.empty())).isEmpty();
  }

  @Test
  void isNotKnownWhereItsLifeIsNot() {
    assertThat(invested(OptionalDouble.of(500), OptionalDouble.empty())).isEmpty();
  }

  @Test
  void refusesInterestAndUpkeepBelowNothing() {
    assertThatThrownBy(() -> invested(500, 5, -0.01, Upkeep.NONE)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Upkeep(OptionalDouble.of(-1), UpkeepBasis.STATED))
        .isInstanceOf(Refusal.class);
  }

  /// 6 and 3 are written by who means 6 % and 3 %.
  @Test
  void refusesPercentsInThePlaceOfShares() {
    assertThatThrownBy(() -> invested(500, 5, 6, Upkeep.NONE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("such as 0.06");
    assertThatThrownBy(() -> invested(500, 5, 1, Upkeep.NONE)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Upkeep.usual(OptionalDouble.of(500), 3))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("percent");
    assertThat(invested(500, 5, 0.99, Upkeep.NONE).capital_perYear()).isPresent();
  }

  private static Investment invested(double capex, double life_yr, double interest, Upkeep upkeep) {
    return new Investment(
        OptionalDouble.of(capex), OptionalDouble.of(life_yr), interest, upkeep, "taker");
  }

  private static OptionalDouble invested(OptionalDouble capex, OptionalDouble life_yr) {
    return new Investment(capex, life_yr, 0, Upkeep.NONE, "taker").perYear();
  }
}
