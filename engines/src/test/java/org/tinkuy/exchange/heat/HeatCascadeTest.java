package org.tinkuy.exchange.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.heat.HeatStream.Side;

class HeatCascadeTest {
  private static final double EXACT = 1e-9;

  /// Linnhoff and Hindmarsh 1983: CP 3.0, 1.5, 2.0, 4.0 kW/K, smallest difference 10 K.
  private static final List<HeatStream> FOUR =
      List.of(
          stream("A", 170, 60, 330),
          stream("A", 150, 30, 180),
          stream("B", 20, 135, 230),
          stream("B", 80, 140, 240));

  @Test
  void fourStreamsNeedWhatWasPublished() {
    HeatCascade cascade = HeatCascade.of(FOUR);

    assertThat(cascade.hotUtility_kW()).isCloseTo(20, within(EXACT));
    assertThat(cascade.coldUtility_kW()).isCloseTo(60, within(EXACT));
    assertThat(cascade.pinches_C()).containsExactly(85.0);
    assertThat(cascade.recovered_kW()).isCloseTo(450, within(EXACT)); // 510 hot - 60
  }

  @Test
  void zonesAloneShareNothing() {
    HeatTarget target = HeatTarget.of(FOUR);

    // zone A has only hot streams, zone B only cold ones
    assertThat(Objects.requireNonNull(target.zones().get("A")).coldUtility_kW()).isEqualTo(510);
    assertThat(Objects.requireNonNull(target.zones().get("B")).hotUtility_kW()).isEqualTo(470);
    assertThat(target.directSaving_kW()).isCloseTo(450, within(EXACT));
  }

  @Test
  void theCompositeCurvesTouchAtThePinchAndEndApartByTheUtilities() {
    HeatTarget target = HeatTarget.of(FOUR);

    // by hand: hot heat below 85: 1.5 (85 - 25) + 3 (85 - 55) = 180; cold: 60 + 2 (85 - 25) = 180
    assertThat(heatAt(target.hotCurve(), 85)).isCloseTo(180, within(EXACT));
    assertThat(heatAt(target.coldCurve(), 85)).isCloseTo(180, within(EXACT));
    assertThat(target.coldCurve().getFirst().heat_kW()).isCloseTo(60, within(EXACT));
    assertThat(target.hotCurve().getLast().heat_kW()).isEqualTo(510);
  }

  @Test
  void condensingSteamBoilsAtTheSameShiftedTemperature() {
    HeatCascade surplus = HeatCascade.of(List.of(latent(Side.HOT, 100), latent(Side.COLD, 60)));
    HeatCascade deficit = HeatCascade.of(List.of(latent(Side.COLD, 100), latent(Side.HOT, 60)));

    assertThat(surplus.hotUtility_kW()).isZero();
    assertThat(surplus.coldUtility_kW()).isEqualTo(40);
    assertThat(deficit.hotUtility_kW()).isEqualTo(40);
    assertThat(deficit.coldUtility_kW()).isZero();
  }

  @Test
  void aBoilingStreamBelowTheHotOnesIsThePinch() {
    HeatCascade cascade =
        HeatCascade.of(
            List.of(
                new HeatStream("hot", "", 200, 100, 100, 0, Side.HOT),
                latentAt(Side.COLD, 150, 80)));

    // 1 kW/K give 50 kW above 150, where 80 are needed
    assertThat(cascade.hotUtility_kW()).isCloseTo(30, within(EXACT));
    assertThat(cascade.pinches_C()).containsExactly(150.0);
    assertThat(cascade.coldUtility_kW()).isCloseTo(50, within(EXACT));
  }

  @Test
  void aSingleStreamHasNoPinch() {
    HeatCascade cascade = HeatCascade.of(List.of(stream("A", 140, 20, 2400)));

    assertThat(cascade.hotUtility_kW()).isZero();
    assertThat(cascade.coldUtility_kW()).isEqualTo(2400);
    assertThat(cascade.pinches_C()).isEmpty();
    assertThat(cascade.recovered_kW()).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theHotUtilityIsTheLargestDeficitAboveAnyTemperature(long seed) {
    List<HeatStream> streams = streams(seed);
    double deficit = 0;
    for (HeatStream each : streams) {
      for (double at_C : new double[] {each.shiftedFrom_C(), each.shiftedTo_C()}) {
        deficit = Math.max(deficit, deficitAbove(streams, at_C));
        deficit = Math.max(deficit, deficitAbove(streams, Math.nextUp(at_C)));
      }
    }

    HeatCascade cascade = HeatCascade.of(streams);

    assertThat(cascade.hotUtility_kW()).isCloseTo(deficit, within(1e-6));
    double given = sum(streams, Side.HOT) + cascade.hotUtility_kW();
    assertThat(given).isCloseTo(sum(streams, Side.COLD) + cascade.coldUtility_kW(), within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderDoesNotMatterAndTwiceTheHeatNeedsTwiceTheUtility(long seed) {
    List<HeatStream> streams = streams(seed);
    List<HeatStream> twice = new ArrayList<>();
    for (HeatStream each : streams) {
      twice.add(
          new HeatStream(
              each.name(),
              each.zone(),
              each.from_C(),
              each.to_C(),
              2 * each.heat_kW(),
              each.approach_K(),
              each.side()));
    }
    Collections.shuffle(twice, new Random(seed));

    double once_kW = HeatCascade.of(streams).hotUtility_kW();

    assertThat(HeatCascade.of(twice).hotUtility_kW()).isCloseTo(2 * once_kW, within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sharingBetweenZonesNeverCostsHeat(long seed) {
    assertThat(HeatTarget.of(streams(seed)).directSaving_kW()).isGreaterThanOrEqualTo(-1e-6);
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /// Streams of which a tenth are latent, in three zones.
  static List<HeatStream> streams(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<HeatStream> streams = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      double one = random.nextInt(20, 300);
      double other = random.nextInt(10) == 0 ? one : random.nextInt(20, 300);
      Side side =
          one == other ? (i % 2 == 0 ? Side.HOT : Side.COLD) : one > other ? Side.HOT : Side.COLD;
      streams.add(
          new HeatStream(
              "s" + i,
              "zone" + i % 3,
              one,
              other,
              random.nextInt(1, 1000),
              random.nextInt(0, 10),
              side));
    }
    return streams;
  }

  /// Cold heat at and above a shifted temperature less the hot heat there.
  private static double deficitAbove(List<HeatStream> streams, double shifted_C) {
    double deficit = 0;
    for (HeatStream each : streams) {
      double top = Math.max(each.shiftedFrom_C(), each.shiftedTo_C());
      double bottom = Math.min(each.shiftedFrom_C(), each.shiftedTo_C());
      double share =
          each.isLatent()
              ? (top >= shifted_C ? 1 : 0)
              : Math.clamp((top - shifted_C) / (top - bottom), 0, 1);
      deficit += (each.side() == Side.COLD ? 1 : -1) * share * each.heat_kW();
    }
    return deficit;
  }

  private static double sum(List<HeatStream> streams, Side side) {
    return streams.stream()
        .filter(each -> each.side() == side)
        .mapToDouble(HeatStream::heat_kW)
        .sum();
  }

  private static double heatAt(List<CurvePoint> curve, double shifted_C) {
    for (int i = 1; i < curve.size(); i++) {
      CurvePoint low = curve.get(i - 1);
      CurvePoint high = curve.get(i);
      if (low.shifted_C() <= shifted_C && shifted_C <= high.shifted_C()) {
        double share = (shifted_C - low.shifted_C()) / (high.shifted_C() - low.shifted_C());
        return low.heat_kW() + share * (high.heat_kW() - low.heat_kW());
      }
    }
    throw new AssertionError("outside the curve");
  }

  private static HeatStream stream(String zone, double from_C, double to_C, double heat_kW) {
    Side side = from_C > to_C ? Side.HOT : Side.COLD;
    return new HeatStream("s", zone, from_C, to_C, heat_kW, 5, side);
  }

  private static HeatStream latent(Side side, double heat_kW) {
    return latentAt(side, 120, heat_kW);
  }

  private static HeatStream latentAt(Side side, double at_C, double heat_kW) {
    return new HeatStream("latent", "", at_C, at_C, heat_kW, 0, side);
  }
}
