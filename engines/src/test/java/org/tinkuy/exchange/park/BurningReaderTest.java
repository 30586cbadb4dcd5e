package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurningReaderTest {
  private static final double DRY_MWhPerT = 19 / 3.6;

  /// Wood of 19.0 MJ/kg dry, by hand: 19 x 0.85 - 2.443 x 0.15 = 15.78, 19 x 0.7 - 2.443 x 0.3 =
  /// 12.57, 19 x 0.5 - 2.443 x 0.5 = 8.28.
  @ParameterizedTest
  @CsvSource({"0, 19.0", "0.15, 15.8", "0.30, 12.6", "0.50, 8.3"})
  void waterTakesHeatToEvaporate(double moisture, double heat_MJperKg) {
    assertThat(3.6 * BurningReader.ofWet_MWhPerT(DRY_MWhPerT, moisture, false))
        .isCloseTo(heat_MJperKg, within(0.05));
  }

  /// Half water: of a tonne of dry matter there are two tonnes.
  @Test
  void aTonneOfDryMatterGivesWhatAllOfItsWetTonnesGive() {
    assertThat(BurningReader.ofWet_MWhPerT(DRY_MWhPerT, 0.5, true))
        .isCloseTo(2 * BurningReader.ofWet_MWhPerT(DRY_MWhPerT, 0.5, false), within(1e-12));
  }
}
