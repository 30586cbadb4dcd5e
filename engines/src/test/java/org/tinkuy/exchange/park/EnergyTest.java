package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;

class EnergyTest {
  private static final Energy ENERGY = new Energy(10, 3, 0.8, 1.12);

  @Test
  void eachKilometreTakesItsShareOfWhatIsLeft() {
    // 0.9 x 0.9
    assertThat(Energy.arrives(0.1, 2)).isCloseTo(0.81, within(1e-12));
    assertThat(Energy.arrives(0.1, 0)).isEqualTo(1);
    assertThat(Energy.arrives(0, 30)).isEqualTo(1);
  }

  @Test
  void halfTheWayNeverLosesMore() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double loss_perKm = random.nextDouble();
      double distance_km = 30 * random.nextDouble();

      assertThat(Energy.arrives(loss_perKm, distance_km / 2))
          .isGreaterThanOrEqualTo(Energy.arrives(loss_perKm, distance_km));
    }
  }

  @Test
  void aBoilerBurnsMoreThanTheHeatThatItGives() {
    assertThat(ENERGY.spared(Map.of())).isEqualTo(OptionalDouble.of(1.25));
    assertThat(ENERGY.spared(Map.of("boilerEfficiency", share(0.5))))
        .isEqualTo(OptionalDouble.of(2));
    assertThat(ENERGY.spared(Map.of("boilerEfficiency", share(0)))).isEmpty();
  }

  @Test
  void anEfficiencyThatNoBoilerReachesIsNotGuessedToBeInPercent() {
    assertThat(ENERGY.spared(Map.of("boilerEfficiency", share(88)))).isEmpty();
    assertThat(ENERGY.spared(Map.of("boilerEfficiency", share(1.05))).getAsDouble())
        .isCloseTo(0.952, within(0.001));
    Quantity money = new Quantity(0.9, Unit.money(Currency.getInstance("USD")));
    assertThat(ENERGY.spared(Map.of("boilerEfficiency", money))).isEmpty();
  }

  @Test
  void heatAndPowerAreGivenAndAFuelIsNot() {
    assertThat(Energy.isGiven(carrier("energy", "steam"))).isTrue();
    assertThat(Energy.isGiven(carrier("energy", "power"))).isTrue();
    assertThat(Energy.isGiven(carrier("energy", "cooling"))).isTrue();
    assertThat(Energy.isHeat(carrier("energy", "cooling"))).isFalse();
    assertThat(Energy.isGiven(carrier("energy", "fuel"))).isFalse();
    assertThat(Energy.isHeat(carrier("energy", "power"))).isFalse();
    assertThat(Energy.isFuel(carrier("energy", "fuel"))).isTrue();
    assertThat(Energy.isEnergy(carrier("waste", "solid"))).isFalse();
  }

  private static Quantity share(double value) {
    return new Quantity(value, Unit.ONE);
  }

  private static Carrier carrier(String group, String form) {
    return new Carrier(
        form,
        group,
        Map.of("form", form),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Provenance("made up", "D", false));
  }
}
