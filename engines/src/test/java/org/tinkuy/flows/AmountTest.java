package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.flows.Amount.Found;

/// Amounts with their uncertainties.
class AmountTest {
  private static final Amount ONE = new Amount(100, 3, Found.MEASURED);
  private static final Amount OTHER = new Amount(40, 4, Found.ESTIMATED);

  /// sqrt(9 + 16) = 5, and no sum is surer than its least sure part.
  @Test
  void whatIsFoundApartAddsByTheSquares() {
    assertThat(ONE.plus(OTHER)).isEqualTo(new Amount(140, 5, Found.ESTIMATED));
    assertThat(ONE.minus(OTHER)).isEqualTo(new Amount(60, 5, Found.ESTIMATED));
  }

  @Test
  void whatIsFoundByTheSameMeansErrsTogether() {
    assertThat(ONE.alike(OTHER)).isEqualTo(new Amount(140, 7, Found.ESTIMATED));
  }

  /// 12 / (2 sqrt 3) = 3.464102.
  @Test
  void betweenTwoEndsTheMiddleIsTold() {
    Amount between = Amount.between(10, 22, Found.CALCULATED);

    assertThat(between.value()).isEqualTo(16);
    assertThat(between.deviation()).isCloseTo(3.464102, within(1e-6));
  }

  /// 10..22 and 100: at least 110, half of it at least 55; a fourth of 16 t of 10..22 is at least a
  /// fourth of 10.
  @Test
  void theLeastOfASumTakesTheLowerEndsThatWereTold() {
    Amount between = Amount.between(10, 22, Found.CALCULATED);

    assertThat(between.plus(ONE).least()).isEqualTo(110);
    assertThat(between.alike(ONE).times(0.5).least()).isEqualTo(55);
    assertThat(ONE.minus(between).least()).isEqualTo(78);
    assertThat(between.like(4, 1).least()).isEqualTo(2.5);
  }

  /// Each gets by its reference efficiency: 80 / 0.8 = 100 for heat beside 70 / 0.35 = 200 for
  /// power; what is not made gets nothing.
  @Test
  void heatAndPowerShareTheirFuel() {
    CombinedHeatAndPower plant = new CombinedHeatAndPower(0.8, 0.35);

    assertThat(plant.heatShare(80, 70)).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(plant.heatShare(80, 0)).isEqualTo(1);
    assertThat(plant.heatShare(0, 70)).isZero();
    assertThat(plant.heatShare(0, 0)).isZero();
    assertThatThrownBy(() -> new CombinedHeatAndPower(0.8, 0))
        .hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> new CombinedHeatAndPower(1.1, 0.35))
        .hasMessageContaining("between 0 and 1");
  }
}
