package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.water.Regeneration.Use;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.installed.InstalledSolvers;

class LoadTargetTest {
  /// Wang and Smith 1994, four operations: kg/h and ppm.
  private static final List<WaterOperation> FOUR =
      List.of(
          operation("1", "east", 2, 0, 100),
          operation("2", "east", 5, 50, 100),
          operation("3", "west", 30, 50, 800),
          operation("4", "west", 4, 400, 800));

  @Test
  void fourOperationsNeedWhatWasPublished() {
    LoadTarget target = LoadTarget.of(problem(FOUR, Optional.empty()), effort());

    assertThat(target.fresh_tPerHour().orElseThrow()).isCloseTo(90, within(1e-9));
    assertThat(target.withoutReuse_tPerHour()).isCloseTo(112.5, within(1e-9));
    assertThat(target.pinches_ppm()).containsExactly(100.0);
  }

  @Test
  void everyOperationCarriesItsLoadWithinItsLimits() {
    LoadTarget target = LoadTarget.of(problem(FOUR, Optional.empty()), effort());

    for (WaterOperation operation : FOUR) {
      WaterOperation.Load load = Objects.requireNonNull(operation.contaminants().get(""));
      double flow = 0;
      double in_g = 0;
      for (WaterFlow each : target.flows()) {
        if (each.to().equals(operation.name())) {
          flow += each.flow();
          in_g += each.flow() * outlet_ppm(each.from());
        }
      }
      assertThat(in_g / flow).isLessThanOrEqualTo(load.inletMax_ppm() + 1e-9);
      assertThat((in_g + load.load_gPerHour()) / flow)
          .as("outlet of %s", operation.name())
          .isLessThanOrEqualTo(load.outletMax_ppm() + 1e-9);
    }
  }

  @Test
  void eachSiteAloneNeedsMore() {
    LoadTarget target = LoadTarget.of(problem(FOUR, Optional.empty()), effort());

    // east: 7 kg/h up to 100 ppm; west: 34 kg/h up to 800 ppm, without a pinch below
    assertThat(target.sites().get("east")).isCloseTo(70, within(1e-9));
    assertThat(target.sites().get("west")).isCloseTo(42.5, within(1e-9));
  }

  @Test
  void waterThatIsRegeneratedOnceHalvesTheNeed() {
    Regeneration once = new Regeneration(5, Use.REUSE);

    LoadTarget target = LoadTarget.of(problem(FOUR, Optional.of(once)), effort());

    // 9,000 g/h up to 100 ppm over 100 + 95; published 46.2 t/h
    assertThat(target.fresh_tPerHour().orElseThrow()).isCloseTo(9000 / 195.0, within(1e-9));
    assertThat(target.regenerated_tPerHour()).isCloseTo(9000 / 195.0, within(1e-9));
  }

  @Test
  void waterThatIsRecycledLeavesWhatIsCleanerThanTheRegenerator() {
    Regeneration often = new Regeneration(5, Use.RECYCLE);

    LoadTarget target = LoadTarget.of(problem(FOUR, Optional.of(often)), effort());

    // below 5 ppm only operation 1 has a load: 100 g/h; then 9,000 - 20 x 100 over 95
    assertThat(target.fresh_tPerHour().orElseThrow()).isCloseTo(20, within(1e-9));
    assertThat(target.regenerated_tPerHour()).isCloseTo(7000 / 95.0, within(1e-9));
  }

  @Test
  void anInletCleanerThanFreshWaterIsImpossible() {
    LoadProblem problem = new LoadProblem(Map.of("", 10.0), FOUR, Optional.empty(), Set.of());

    LoadTarget target = LoadTarget.of(problem, effort());

    assertThat(target.proof().status()).isEqualTo(Proof.Status.IMPOSSIBLE);
    assertThat(target.proof().conflict())
        .extracting(Sentence::english)
        .containsExactly("The inlet of operation '1' keeps its limit.", "Fresh water is as it is.");
  }

  /// Operation "idle" asks for purer water than there is and picks up nothing: it takes none, and
  /// the other needs 2,000 g/h over 100 - 10 ppm. One that picks up something takes water, so there
  /// the limit of what it does not pick up stands.
  @Test
  void anOperationWithoutAnyLoadNeedsNoWaterHoweverDirty() {
    WaterOperation idle = both("idle", 0);
    Map<String, Double> fresh_ppm = Map.of("a", 10.0, "b", 10.0);
    WaterOperation works =
        new WaterOperation(
            "works",
            "",
            Map.of(
                "a", new WaterOperation.Load(2, 20, 100),
                "b", new WaterOperation.Load(0, 20, 20)));

    LoadTarget target =
        LoadTarget.of(
            new LoadProblem(fresh_ppm, List.of(works, idle), Optional.empty(), Set.of()), effort());

    assertThat(target.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(target.fresh_tPerHour().orElseThrow()).isCloseTo(2000 / 90.0, within(1e-4));
    assertThat(target.withoutReuse_tPerHour()).isCloseTo(2000 / 90.0, within(1e-9));
    assertThat(target.flows()).noneMatch(flow -> flow.to().equals("idle"));
    assertThat(both("busy", 1).freshAlone_tPerHour(fresh_ppm)).isInfinite();
  }

  /// An operation that bears 20 ppm of one contaminant, of which it picks up a load, and 5 ppm of
  /// another, of which it picks up nothing.
  private static WaterOperation both(String name, double load_kgPerHour) {
    return new WaterOperation(
        name,
        "",
        Map.of(
            "a", new WaterOperation.Load(load_kgPerHour, 20, 100),
            "b", new WaterOperation.Load(0, 5, 5)));
  }

  @Test
  void theOrderOfOperationsDoesNotMatter() {
    List<WaterOperation> turned = new ArrayList<>(FOUR.reversed());

    assertThat(
            LoadTarget.of(problem(turned, Optional.empty()), effort())
                .fresh_tPerHour()
                .orElseThrow())
        .isCloseTo(90, within(1e-9));
  }

  private static double outlet_ppm(String from) {
    return FOUR.stream()
        .filter(each -> each.name().equals(from))
        .mapToDouble(each -> Objects.requireNonNull(each.contaminants().get("")).outletMax_ppm())
        .findFirst()
        .orElse(0);
  }

  private static LoadProblem problem(
      List<WaterOperation> operations, Optional<Regeneration> regeneration) {
    return new LoadProblem(Map.of("", 0.0), operations, regeneration, Set.of());
  }

  private static WaterOperation operation(
      String name, String site, double load, double inlet_ppm, double outlet_ppm) {
    return new WaterOperation(
        name, site, Map.of("", new WaterOperation.Load(load, inlet_ppm, outlet_ppm)));
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 1e-9);
  }
}
