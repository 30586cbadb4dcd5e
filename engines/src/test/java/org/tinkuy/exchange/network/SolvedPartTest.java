package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.Proof.Method;
import org.tinkuy.exchange.proof.Proof.Status;
import org.tinkuy.exchange.proof.Rules;

/// What two searches of one part know together. A gives C up to 1,000 t at 2 a tonne; disposal
/// costs 10, virgin material 20: nothing at all costs 30,000, each tonne that is given spares 28.
class SolvedPartTest {
  private static final Method SOLVER = new Method("solver", "1");
  private static final ExchangeProblem PROBLEM =
      new ExchangeProblem(
          SmallPark.FREE,
          List.of(SmallPark.source("a", "A", 1000, 10, Map.of())),
          List.of(SmallPark.sink("c", "C", 1000, OptionalDouble.of(20))),
          List.of(SmallPark.arc("a", "c", 0, 0)));

  private static Optional<Plan> plan(double given_t) {
    return Optional.of(new Plan(PROBLEM, Map.of(PROBLEM.arcs().getFirst(), given_t)));
  }

  private static SolvedPart part(
      Optional<Plan> plan, Status status, OptionalDouble bound, boolean reproducible) {
    OptionalDouble cost =
        plan.isPresent() ? OptionalDouble.of(plan.get().cost()) : OptionalDouble.empty();
    return new SolvedPart(plan, 30_000, Proof.ended(status, cost, bound, SOLVER, reproducible));
  }

  private static SolvedPart feasible(double given_t, double bound) {
    return part(plan(given_t), Status.FEASIBLE, OptionalDouble.of(bound), true);
  }

  /// 600 t cost 30,000 - 16,800 = 13,200; 500 t cost 16,000. The higher bound is 12,000.
  @Test
  void theCheaperPlanGoesWithTheHigherBound() {
    SolvedPart both = feasible(600, 5_000).and(feasible(500, 12_000));

    assertThat(both.cost()).isEqualTo(13_200);
    assertThat(both.bound()).isEqualTo(12_000);
    assertThat(both.greedy()).isEqualTo(30_000);
    assertThat(both.apart()).isEqualTo(1_200);
    assertThat(both.best()).contains(new ProvedRange(12_000, 13_200));
    assertThat(feasible(500, 12_000).and(feasible(600, 5_000)).cost()).isEqualTo(13_200);
  }

  /// A bound that lies above the cheaper plan by rounding is that plan's cost.
  @Test
  void noBoundIsAboveThePlan() {
    assertThat(feasible(600, 5_000).and(feasible(500, 13_201)).bound()).isEqualTo(13_200);
  }

  @Test
  void whatIsProvedStands() {
    SolvedPart best = part(plan(1000), Status.OPTIMAL, OptionalDouble.of(2_000), true);

    assertThat(best.and(feasible(600, 5_000))).isEqualTo(best);
    assertThat(feasible(600, 5_000).and(best)).isEqualTo(best);
    assertThat(best.best().orElseThrow().value()).hasValue(2_000);
  }

  /// Nothing found and nothing proved is worth no more than what the other search found.
  @Test
  void aSearchThatFoundNothingAddsNothing() {
    SolvedPart late = part(Optional.empty(), Status.OUT_OF_TIME, OptionalDouble.empty(), false);
    SolvedPart both = late.and(feasible(600, 5_000));

    assertThat(late.cost()).isInfinite();
    assertThat(late.bound()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(late.apart()).isEqualTo(1);
    assertThat(late.best()).isEmpty();
    assertThat(both.cost()).isEqualTo(13_200);
    assertThat(both.bound()).isEqualTo(5_000);
    assertThat(both.proof().status()).isEqualTo(Status.FEASIBLE);
    // the clock ended one of them, so another run may find more
    assertThat(both.proof().reproducible()).isFalse();
    assertThat(late.and(late).proof().bound()).isEmpty();
    assertThat(late.and(late).proof().status()).isEqualTo(Status.OUT_OF_TIME);
  }

  /// What the solver failed on is told by the search that did not fail, where there is one.
  @Test
  void aSearchThatFailedGivesWay() {
    SolvedPart failed =
        new SolvedPart(
            plan(500), 30_000, Proof.failed(OptionalDouble.of(16_000), SOLVER, Rules.failed()));
    SolvedPart found = feasible(600, 5_000);

    assertThat(failed.and(found)).isEqualTo(found);
    assertThat(found.and(failed)).isEqualTo(found);
  }

  @Test
  void whatCannotBeHasNoCostAndAnInfiniteBound() {
    SolvedPart impossible =
        new SolvedPart(
            Optional.empty(), Double.POSITIVE_INFINITY, Proof.impossible("search", List.of()));

    assertThat(impossible.bound()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(impossible.best()).isEmpty();
    assertThat(impossible.isProved()).isTrue();
  }

  /// 600 t cost 13,200: a bound of 13,199.99 is rounding, one of 13,199 is not, whatever gap was
  /// asked for.
  @Test
  void whatIsProvedToAGapIsExactWhereThatIsRounding() {
    assertThat(best(13_200).isExact()).isTrue();
    assertThat(best(13_199.99).isExact()).isTrue();
    assertThat(best(13_199).isExact()).isFalse();
    assertThat(best(13_199).isProved()).isTrue();
    assertThat(best(13_199).best()).contains(new ProvedRange(13_199, 13_200));
    assertThat(best(13_199.99).best()).contains(new ProvedRange(13_200, 13_200));
    assertThat(feasible(600, 13_200).isExact()).isFalse();
  }

  private static SolvedPart best(double bound) {
    return part(plan(600), Status.OPTIMAL, OptionalDouble.of(bound), true);
  }
}
