package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SideTest {
  /// 30,000 built for 10 years cost 3,000 a year; a gain of 9,000 after that is 12,000 before it,
  /// which pays 30,000 back in 2.5 years.
  @Test
  void paybackIsOnTheGainBeforeTheYearlyCostOfWhatIsBuilt() {
    Side side =
        Side.of(
            "T1", new Side.Account(9_000, 3_000, 30_000), 9_000, OptionalDouble.of(3), RampUp.NONE);

    assertThat(side.payback_yr().orElseThrow()).isCloseTo(2.5, within(1e-12));
    assertThat(side.consent()).isEqualTo(Side.Consent.YES);
  }

  @Test
  void aHurdleThatIsNotMetAndALossAreNo() {
    Side.Account account = new Side.Account(9_000, 3_000, 30_000);

    assertThat(Side.of("T1", account, 9_000, OptionalDouble.of(2), RampUp.NONE).consent())
        .isEqualTo(Side.Consent.NO);
    assertThat(Side.of("T1", account, -100, OptionalDouble.of(20), RampUp.NONE).consent())
        .isEqualTo(Side.Consent.NO);
  }

  @Test
  void whoHasNotSaidItsHurdleIsNotCounted() {
    Side.Account account = new Side.Account(9_000, 3_000, 30_000);

    assertThat(Side.of("T1", account, 9_000, OptionalDouble.empty(), RampUp.NONE).consent())
        .isEqualTo(Side.Consent.UNKNOWN);
  }

  @Test
  void whoBuildsNothingNeedsNoHurdle() {
    Side side =
        Side.of("T1", new Side.Account(500, 0, 0), 500, OptionalDouble.empty(), RampUp.NONE);

    assertThat(side.payback_yr().orElseThrow()).isZero();
    assertThat(side.consent()).isEqualTo(Side.Consent.YES);
  }

  /// 12,000 a year before the yearly cost: 3,600 in the first year and 8,400 in the second leave
  /// 18,000 of 30,000, which the full amount pays in 1.5 years more.
  @Test
  void aRampUpPutsThePaybackOff() {
    Side.Account account = new Side.Account(9_000, 3_000, 30_000);
    RampUp ramp = new RampUp(List.of(0.3, 0.7));

    Side side = Side.of("T1", account, 9_000, OptionalDouble.of(3), ramp);

    assertThat(side.payback_yr().orElseThrow()).isCloseTo(3.5, within(1e-12));
    assertThat(side.consent()).isEqualTo(Side.Consent.NO);
  }

  @Test
  void whatPaysBackWithinTheRampUpIsNotHeldToTheFullAmount() {
    // 1,000 of 4,000 a year at a half: half a year
    assertThat(new RampUp(List.of(0.5, 1.0)).payback_yr(1_000, 4_000).orElseThrow())
        .isCloseTo(0.5, within(1e-12));
    assertThat(new RampUp(List.of(0.5)).payback_yr(1_000, 0)).isEmpty();
  }

  @Test
  void theTwoSidesBookTheWholeOfTheClimateTogether() {
    Climate half = new Climate(OptionalDouble.of(20), OptionalDouble.of(100), "half");

    assertThat(half.saved_kg().orElseThrow()).isEqualTo(80);
    assertThat(half.giverShare()).isEqualTo(0.5);
    assertThat(new Climate(OptionalDouble.of(20), OptionalDouble.empty(), "cutOff").saved_kg())
        .isEmpty();
  }
}
