package org.tinkuy.exchange.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.heat.HeatStream.Side;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.installed.InstalledSolvers;

class MainsTargetTest {
  private static final double SOLVER = 1e-6;

  /// Shifted by 5 K: zone A gives 1 kW/K from 185 to 95 and from 85 to 55 and takes 0.1 kW/K from
  /// 35 to 85, zone B takes 2 kW/K from 95 to 145.
  private static final List<HeatStream> TWO_ZONES =
      List.of(
          new HeatStream("H1", "A", 190, 100, 90, 5, Side.HOT),
          new HeatStream("H2", "A", 90, 60, 30, 5, Side.HOT),
          new HeatStream("C1", "A", 30, 80, 5, 5, Side.COLD),
          new HeatStream("C2", "B", 90, 140, 100, 5, Side.COLD));

  @Test
  void oneMainCarriesWhatOneZoneHasAboveItAndTheOtherNeedsBelowIt() {
    MainsTarget target = target(TWO_ZONES, main("steam", 140, 5));

    // A can raise (185 - 145) x 1 = 40 kW of steam; B could use (135 - 95) x 2 = 80 kW of it
    assertThat(target.hotUtility_kW()).isCloseTo(60, within(SOLVER));
    assertThat(target.saving_kW()).isCloseTo(40, within(SOLVER));
    // 120 kW of hot streams and 60 brought in, less 105 of cold ones
    assertThat(target.coldUtility_kW()).isCloseTo(75, within(SOLVER));
    assertThat(target.pinchBelow()).contains("steam");
    assertThat(target.pinchAbove()).isEmpty();
    MainLoads loads = target.loads().orElseThrow();
    assertThat(loads.raised_kW("steam")).isCloseTo(40, within(SOLVER));
    assertThat(loads.used_kW("steam")).isCloseTo(40, within(SOLVER));
    assertThat(zone(loads, "B").hotUtility_kW()).isCloseTo(60, within(SOLVER));
    assertThat(zone(loads, "A").coldUtility_kW()).isCloseTo(75, within(SOLVER));
  }

  @Test
  void sharingStreamsThemselvesSavesMoreThanTwiceAsMuch() {
    HeatTarget target = HeatTarget.of(problem(TWO_ZONES, main("steam", 140, 5)), effort());

    assertThat(target.directSaving_kW()).isCloseTo(90, within(SOLVER)); // 100 alone, 10 together
    assertThat(target.byMains().orElseThrow().saving_kW()).isCloseTo(40, within(SOLVER));
  }

  @Test
  void aMainThatIsTooHotOrTooColdCarriesNothing() {
    // no stream is hotter than 185 shifted; none needs heat between 85 and 95
    for (double temperature_C : new double[] {200, 95}) {
      MainsTarget target = target(TWO_ZONES, main("steam", temperature_C, 5));
      assertThat(target.hotUtility_kW()).isCloseTo(100, within(SOLVER));
      assertThat(target.saving_kW()).isCloseTo(0, within(SOLVER));
      assertThat(target.loads().orElseThrow().raised_kW("steam")).isCloseTo(0, within(SOLVER));
    }
  }

  @Test
  void aSecondMainBelowTheFirstLetsMoreBeUsed() {
    MainsTarget target = target(TWO_ZONES, main("high", 140, 5), main("low", 105, 5));

    // above 145: 40 kW into high; (145 - 110) x 1 = 35 more into low, of which B can use
    // (100 - 95) x 2 = 10; high serves what lies above 100: (135 - 100) x 2 = 70
    assertThat(target.hotUtility_kW()).isCloseTo(50, within(SOLVER));
    MainLoads loads = target.loads().orElseThrow();
    assertThat(loads.raised_kW("high") + loads.raised_kW("low")).isCloseTo(50, within(SOLVER));
  }

  @Test
  void steamIsLetDownToAColderMain() {
    List<HeatStream> streams =
        List.of(
            new HeatStream("boils over", "A", 210, 210, 100, 0, Side.HOT),
            new HeatStream("needs little", "B", 120, 120, 70, 0, Side.COLD));

    MainsTarget target = target(streams, main("high", 200, 0), main("low", 150, 0));

    assertThat(target.hotUtility_kW()).isZero();
    assertThat(target.coldUtility_kW()).isCloseTo(30, within(SOLVER));
    MainLoads loads = target.loads().orElseThrow();
    assertThat(loads.raised_kW("high") + loads.raised_kW("low")).isCloseTo(70, within(SOLVER));
  }

  @Test
  void latentHeatAtTheLevelOfAMainIsHandedOver() {
    List<HeatStream> streams =
        List.of(
            new HeatStream("condenses", "A", 150, 150, 80, 0, Side.HOT),
            new HeatStream("boils", "B", 150, 150, 50, 0, Side.COLD));

    assertThat(target(streams, main("steam", 150, 0)).hotUtility_kW()).isZero();
    // an approach of 1 K on either side is too much
    assertThat(target(streams, main("steam", 150, 1)).hotUtility_kW()).isEqualTo(50);
  }

  /// The cascade and a linear program that is written here share no line: one node for each zone
  /// and temperature, heat flowing down, mains between.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theCutsReachTheOptimumOfTheFlow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<HeatStream> streams = streams(random, 12, 3);
    HeatMain[] mains =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> main("m" + i, 60 + 50 * i + random.nextInt(40), random.nextInt(6)))
            .toArray(HeatMain[]::new);

    MainsTarget target = target(streams, mains);

    double scale = streams.stream().mapToDouble(HeatStream::heat_kW).sum();
    assertThat(target.hotUtility_kW())
        .isCloseTo(byFlow_kW(streams, List.of(mains)), within(SOLVER * scale));
    MainLoads loads = target.loads().orElseThrow();
    double hot_kW =
        loads.zones().values().stream().mapToDouble(MainLoads.Zone::hotUtility_kW).sum();
    assertThat(hot_kW).isCloseTo(target.hotUtility_kW(), within(SOLVER * scale));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void mainsSaveNoMoreThanSharingStreamsDoesAndMoreOfThemNoLess(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<HeatStream> streams = streams(random, 14, 4);
    HeatMain high = main("high", 160, 0);
    HeatMain middle = main("middle", 120, 0);
    HeatMain low = main("low", 80, 0);

    double one_kW = target(streams, middle).saving_kW();
    double three_kW = target(streams, high, middle, low).saving_kW();
    double direct_kW = HeatTarget.of(streams).directSaving_kW();

    assertThat(one_kW).isBetween(0.0, three_kW + SOLVER);
    assertThat(three_kW).isLessThanOrEqualTo(direct_kW + SOLVER);
  }

  @Test
  void refusesTwoMainsOfOneNameOrTemperatureAndOneBelowAbsoluteZero() {
    assertThatThrownBy(() -> problem(TWO_ZONES, main("a", 140, 0), main("a", 150, 0)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> problem(TWO_ZONES, main("a", 140, 0), main("b", 140, 0)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> main("a", -300, 0)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> main("a", 140, -1)).isInstanceOf(Refusal.class);
  }

  private static double byFlow_kW(List<HeatStream> streams, List<HeatMain> mains) {
    List<Double> levels =
        IntStream.range(0, 2 * (streams.size() + mains.size()))
            .mapToObj(
                i ->
                    i < 2 * streams.size()
                        ? i % 2 == 0
                            ? streams.get(i / 2).shiftedFrom_C()
                            : streams.get(i / 2).shiftedTo_C()
                        : i % 2 == 0
                            ? mains.get(i / 2 - streams.size()).raised_C()
                            : mains.get(i / 2 - streams.size()).used_C())
            .distinct()
            .sorted((a, b) -> Double.compare(b, a))
            .toList();
    Model.Builder model = Model.minimize();
    Tag rule = Tag.of("test");
    List<Model.Sum> steam =
        mains.stream().map(main -> model.constraint("steam " + main.name(), rule)).toList();
    for (HeatMain upper : mains) {
      for (HeatMain lower : mains) {
        if (upper.temperature_C() > lower.temperature_C()) {
          Variable down = flow(model, upper.name() + ">" + lower.name(), 0);
          steam.get(mains.indexOf(upper)).plus(-1, down);
          steam.get(mains.indexOf(lower)).plus(1, down);
        }
      }
    }
    for (String zone : streams.stream().map(HeatStream::zone).distinct().toList()) {
      Variable above = flow(model, zone + " hot", 1);
      for (int i = 0; i + 1 < levels.size(); i++) {
        // the interval below level i takes what comes from above and what its streams give
        double net_kW = 0;
        for (HeatStream stream : streams) {
          if (stream.zone().equals(zone)) {
            net_kW += between(stream, levels.get(i), levels.get(i + 1));
          }
        }
        Variable below = flow(model, zone + " below " + i, 0);
        Model.Sum balance = model.constraint(zone + " interval " + i, rule);
        balance.plus(1, above).plus(-1, below);
        for (HeatMain main : mains) {
          Model.Sum own = steam.get(mains.indexOf(main));
          if (main.used_C() >= levels.get(i)) {
            Variable used = flow(model, zone + " uses " + main.name() + i, 0);
            balance.plus(1, used);
            own.plus(-1, used);
          }
          if (main.raised_C() <= levels.get(i + 1)) {
            Variable raised = flow(model, zone + " raises " + main.name() + i, 0);
            balance.plus(-1, raised);
            own.plus(1, raised);
          }
        }
        balance.equalTo(-net_kW);
        above = below;
      }
    }
    steam.forEach(sum -> sum.atLeast(0));
    Optional<Solution> solution = Outcomes.findOptimum(effort().linear(model.build()));
    return solution.map(Solution::objective).orElse(Double.NaN);
  }

  private static Variable flow(Model.Builder model, String name, double cost) {
    return model.continuous(name, 0, Double.POSITIVE_INFINITY, cost);
  }

  private static double between(HeatStream stream, double upper_C, double lower_C) {
    double top_C = Math.max(stream.shiftedFrom_C(), stream.shiftedTo_C());
    double bottom_C = Math.min(stream.shiftedFrom_C(), stream.shiftedTo_C());
    double width_K = Math.max(0, Math.min(top_C, upper_C) - Math.max(bottom_C, lower_C));
    double heat_kW = stream.heat_kW() * width_K / (top_C - bottom_C);
    return stream.side() == Side.HOT ? heat_kW : 0 - heat_kW;
  }

  private static List<HeatStream> streams(SplittableRandom random, int count, int zones) {
    List<HeatStream> streams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Side side = random.nextBoolean() ? Side.HOT : Side.COLD;
      double low_C = random.nextInt(20, 160);
      double high_C = low_C + random.nextInt(5, 80);
      streams.add(
          new HeatStream(
              "s" + i,
              "z" + random.nextInt(zones),
              side == Side.HOT ? high_C : low_C,
              side == Side.HOT ? low_C : high_C,
              random.nextInt(10, 500),
              random.nextInt(0, 8),
              side));
    }
    return streams;
  }

  private static MainLoads.Zone zone(MainLoads loads, String name) {
    return Objects.requireNonNull(loads.zones().get(name));
  }

  private static MainsTarget target(List<HeatStream> streams, HeatMain... mains) {
    return HeatTarget.of(problem(streams, mains), effort()).byMains().orElseThrow();
  }

  private static HeatProblem problem(List<HeatStream> streams, HeatMain... mains) {
    return new HeatProblem(streams, List.of(), List.of(mains));
  }

  private static HeatMain main(String name, double temperature_C, double approach_K) {
    return new HeatMain(name, temperature_C, approach_K);
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 0);
  }
}
