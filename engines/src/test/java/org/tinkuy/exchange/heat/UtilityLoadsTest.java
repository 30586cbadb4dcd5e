package org.tinkuy.exchange.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.heat.HeatStream.Side;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.installed.InstalledSolvers;

class UtilityLoadsTest {
  private static final double SOLVER = 1e-6;

  /// Cold: 100 kW from 50 to 100 and 100 kW from 100 to 150 C, shifted already. Low steam at 110
  /// can warm all below 110: 100 kW and a fifth of the other 100.
  private static final List<HeatStream> COLD =
      List.of(
          new HeatStream("c1", "", 50, 100, 100, 0, Side.COLD),
          new HeatStream("c2", "", 100, 150, 100, 0, Side.COLD));

  @Test
  void theCheaperLevelCarriesAllThatItCanReach() {
    UtilityLoads loads =
        UtilityLoads.of(
            HeatProblem.of(COLD, List.of(level("high", 250, 40), level("low", 110, 10))), effort());

    assertThat(loads.load_kW().get("low")).isCloseTo(120, within(SOLVER));
    assertThat(loads.load_kW().get("high")).isCloseTo(80, within(SOLVER));
    // 0.120 MW x 10 + 0.080 MW x 40
    assertThat(loads.proof().objective().orElseThrow()).isCloseTo(4.4, within(SOLVER));
  }

  @Test
  void aLevelThatIsTooColdIsImpossible() {
    UtilityLoads loads =
        UtilityLoads.of(HeatProblem.of(COLD, List.of(level("low", 110, 10))), effort());

    assertThat(loads.proof().status()).isEqualTo(Proof.Status.IMPOSSIBLE);
    assertThat(loads.proof().conflict())
        .extracting(Sentence::key)
        .containsExactly("exchange.rule.heatAt");
    assertThat(loads.load_kW()).isEmpty();
  }

  /// A hot stream of 100 kW and steam, but nothing that cools: the heat has nowhere to go.
  @Test
  void heatThatNoUtilityTakesIsImpossibleAndSaidSo() {
    List<HeatStream> hot = List.of(new HeatStream("h1", "", 100, 50, 100, 0, Side.HOT));

    UtilityLoads loads =
        UtilityLoads.of(HeatProblem.of(hot, List.of(level("low", 110, 10))), effort());

    assertThat(loads.proof().status()).isEqualTo(Proof.Status.IMPOSSIBLE);
    assertThat(loads.proof().conflict())
        .extracting(Sentence::key)
        .containsExactly("exchange.rule.heatLeft");
  }

  @Test
  void levelsCarryWhatTheCascadeNeeds() {
    List<HeatStream> streams = HeatCascadeTest.streams(7);
    HeatUtility cold = new HeatUtility(new HeatStream("water", "", -50, -40, 0, 0, Side.COLD), 1);

    UtilityLoads loads =
        UtilityLoads.of(HeatProblem.of(streams, List.of(level("high", 400, 40), cold)), effort());

    HeatCascade cascade = HeatCascade.of(streams);
    assertThat(loads.load_kW().get("high")).isCloseTo(cascade.hotUtility_kW(), within(1e-3));
    assertThat(loads.load_kW().get("water")).isCloseTo(cascade.coldUtility_kW(), within(1e-3));
  }

  private static HeatUtility level(String name, double at_C, double price_perMWh) {
    return new HeatUtility(new HeatStream(name, "", at_C, at_C, 0, 0, Side.HOT), price_perMWh);
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 1e-9);
  }
}
