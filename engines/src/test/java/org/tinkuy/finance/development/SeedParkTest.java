package org.tinkuy.finance.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;

/// The seed parks to their printed rates and sums.
class SeedParkTest {
  private static Series net(SeedPark park) {
    return park.model.build().run().values().series(park.net);
  }

  private static double firr(SeedPark park) {
    return InternalRate.of(net(park)).findUnique().orElseThrow();
  }

  @Test
  void parkAReturns2Point584PerCent() {
    Series net = net(SeedPark.a());

    assertThat(InternalRate.of(net).findUnique()).hasValueCloseTo(0.02584, within(5e-6));
    assertThat(net.total()).isCloseTo(52.417e6, within(500.0));
  }

  @Test
  void parkCReturns11Point495PerCent() {
    Series net = net(SeedPark.c(200, 350e3, 0.35, 8));

    assertThat(InternalRate.of(net).findUnique()).hasValueCloseTo(0.11495, within(5e-6));
    assertThat(net.total()).isCloseTo(581.905e6, within(500.0));
  }

  @Test
  void parkCDependsOnPriceAndPace() {
    // printed: -7.37 % and -399.1 million; 9.6 %; 13.3 %; 10.1 %
    SeedPark dear = SeedPark.c(110, 700e3, 0.35, 8);
    assertThat(firr(dear)).isCloseTo(-0.0737, within(5e-5));
    assertThat(net(SeedPark.c(110, 700e3, 0.35, 8)).total()).isCloseTo(-399.1e6, within(0.05e6));
    assertThat(firr(SeedPark.c(180, 350e3, 0.35, 8))).isCloseTo(0.096, within(5e-4));
    assertThat(firr(SeedPark.c(220, 350e3, 0.35, 8))).isCloseTo(0.133, within(5e-4));
    assertThat(firr(SeedPark.c(200, 350e3, 0.3, 9))).isCloseTo(0.101, within(5e-4));
  }
}
