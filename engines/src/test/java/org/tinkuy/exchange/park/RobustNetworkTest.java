package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RobustNetworkTest {

  @Test
  void aGuardThatCostsMoreThanItKeepsIsWorthItOnlyIfTheExitLastsForMostYears() {
    // 300 a year are paid while all are there, 100 kept after: p x 100 = (1 - p) x 300
    RobustNetwork guard = guard(300, 600, 500);

    assertThat(guard.keeps()).isEqualTo(100);
    assertThat(guard.breakEven()).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void aGuardThatIsFreeIsWorthItAtOnce() {
    assertThat(guard(0, 600, 500).breakEven()).isZero();
    assertThat(guard(-1e-9, 600, 500).breakEven()).isZero();
  }

  @Test
  void whatDiffersByRoundingAloneKeepsNothing() {
    assertThat(guard(0, 500 + 1e-7, 500).keeps()).isZero();
    assertThat(guard(300, 500, 500).breakEven()).isEqualTo(1);
  }

  private static RobustNetwork guard(double price, double left, double leftOfBest) {
    return new RobustNetwork(
        Map.of(), List.of(), price, left, leftOfBest, OptionalDouble.of(left), true);
  }
}
