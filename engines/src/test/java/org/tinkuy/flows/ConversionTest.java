package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.catalog.Family;
import org.tinkuy.flows.Amount.Found;

class ConversionTest {
  private final Conversion conversion = new Conversion(Firms.UNITS);

  @Test
  void countsFuelInMegawattHoursByMassAndByVolume() {
    // 1 t at 48 MJ/kg is 48,000 MJ, by 3600 MJ/MWh 13.33 MWh; 1 m3 of 0.75 kg is 36 MJ
    assertThat(conversion.factor(Firms.carrier("gas"), Firms.UNITS.get("t")).orElseThrow())
        .isCloseTo(40.0 / 3, within(1e-12));
    assertThat(conversion.factor(Firms.carrier("gas"), Firms.UNITS.get("m3")).orElseThrow())
        .isCloseTo(0.01, within(1e-15));
  }

  @Test
  void countsWaterInCubicMetres() {
    assertThat(conversion.factor(Firms.carrier("water"), Firms.UNITS.get("t"))).hasValue(1);
    assertThat(conversion.family(Firms.carrier("wastewater")).id()).isEqualTo(Family.WATER);
  }

  @Test
  void knowsNoWayWithoutADensity() {
    assertThat(conversion.factor(Firms.carrier("slag"), Firms.UNITS.get("m3"))).isEmpty();
  }

  @Test
  void aRangeIsAsUnsureAsItIsWide() {
    // 450 to 610: 160 wide, by 2 root 3
    Amount amount = Amount.between(450, 610, Found.ESTIMATED);

    assertThat(amount.value()).isEqualTo(530);
    assertThat(amount.deviation()).isCloseTo(46.188, within(5e-4));
  }
}
