package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class InvestmentTest {

  @Test
  void costsItsShareOfALifeAYear() {
    assertThat(invested(OptionalDouble.of(500), OptionalDouble.of(5))).hasValue(100);
  }

  @Test
  void costsNothingWhereNothingIsBuiltWhateverItsLife() {
    assertThat(invested(OptionalDouble.of(0), OptionalDouble.empty())).hasValue(0);
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

  private static OptionalDouble invested(OptionalDouble capex, OptionalDouble life_yr) {
    return new Investment(capex, life_yr, "taker").perYear();
  }
}
