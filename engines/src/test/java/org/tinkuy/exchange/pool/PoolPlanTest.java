package org.tinkuy.exchange.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.pool.PoolProblem.Link;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The first problem of C. A. Haverly, _Studies of the behavior of recursion for the pooling
/// problem_, ACM SIGMAP Bulletin 25 (1978), 19-28, and what follows from it by hand.
class PoolPlanTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  /// The best plan: 100 of B through the pool and 100 of C for Y, `200 x 15 - 100 x 16 - 100 x 10 =
  /// 400`; Y holds `(100 x 1 + 100 x 2) / 200 = 1.5`, its limit.
  private static final List<PoolFlow> BEST =
      List.of(flow("B", "P", 100), flow("P", "Y", 100), flow("C", "Y", 100));

  @Test
  void findsTheBestOfSeveralLocallyBestPlansAndProvesIt() {
    PoolPlan plan = plan(haverly(1, NONE));

    assertThat(plan.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(PoolCheck.profit(haverly(1, NONE), plan.flows())).isCloseTo(400, within(1e-3));
    assertThat(byName(plan.flows())).isEqualTo(Set.of("B > P", "P > Y", "C > Y"));
    assertThat(plan.poolQuality().get("P")).containsEntry("sulphur", 1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 3, 1000})
  void earnsInProportionToTheAmounts(double factor) {
    PoolPlan plan = plan(haverly(factor, NONE));

    assertThat(PoolCheck.profit(haverly(factor, NONE), plan.flows()))
        .isCloseTo(400 * factor, within(1e-4 * 400 * factor));
  }

  @Test
  void aSmallPoolEarnsNoMoreThanALargeOne() {
    // half a pool: 50 of B through it and 50 of C make 100 of Y at its limit, half of 400; with
    // what is left of the pool nothing can be earned on X, which needs it too
    PoolPlan half = plan(haverly(1, OptionalDouble.of(50)));
    PoolPlan none = plan(haverly(1, OptionalDouble.of(0)));

    assertThat(PoolCheck.profit(haverly(1, NONE), half.flows())).isCloseTo(200, within(1e-3));
    // C alone holds 2.0: too much for Y, and X pays 9 where C costs 10
    assertThat(none.flows()).isEmpty();
  }

  @Test
  void theBestPlanBreaksNoRuleByTheCheckThatKnowsNoModel() {
    assertThat(PoolCheck.breaches(haverly(1, NONE), BEST)).isEmpty();
    assertThat(PoolCheck.profit(haverly(1, NONE), BEST)).isEqualTo(400);
    assertThat(PoolCheck.qualities(haverly(1, NONE), BEST))
        .isEqualTo(Map.of("P", Map.of("sulphur", 1.0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 100.5 of B leave half a unit in the pool
        "B > P 100.5, P > Y 100, C > Y 100 | pool P does not balance",
        "B > P 100, P > Y 100, C > Y 101 | output Y is given more than it needs; output Y gets too"
            + " much sulphur",
        "A > P 100, P > Y 100 | output Y gets too much sulphur",
        // half of A and half of B hold 2.0
        "A > P 30, B > P 30, P > Y 60 | output Y gets too much sulphur",
        "B > P 70, P > X 70, C > X 20 | pool P is too full",
        "B > P 10, P > X 10, C > X 60 | input C gives more than it has",
      })
  void theCheckNamesEachBrokenRule(String flows, String breaches) {
    PoolProblem tight =
        new PoolProblem(
            List.of(
                input("A", 6, 3, NONE),
                input("B", 16, 1, NONE),
                input("C", 10, 2, OptionalDouble.of(breaches.contains("C gives") ? 50 : 500))),
            List.of(new Pool("P", breaches.contains("full") ? OptionalDouble.of(60) : NONE)),
            outputs(1),
            links());

    assertThat(PoolCheck.breaches(tight, parse(flows))).containsExactly(breaches.split("; "));
  }

  private static PoolPlan plan(PoolProblem problem) {
    return PoolPlan.of(problem, new Effort(InstalledSolvers::find, 60, 1e-6));
  }

  private static PoolProblem haverly(double factor, OptionalDouble capacity) {
    return new PoolProblem(
        List.of(input("A", 6, 3, NONE), input("B", 16, 1, NONE), input("C", 10, 2, NONE)),
        List.of(new Pool("P", capacity)),
        outputs(factor),
        links());
  }

  private static List<PoolOutput> outputs(double factor) {
    return List.of(
        new PoolOutput("X", 9, 100 * factor, Map.of("sulphur", 2.5)),
        new PoolOutput("Y", 15, 200 * factor, Map.of("sulphur", 1.5)));
  }

  private static Set<Link> links() {
    return Set.of(
        new Link("A", "P"),
        new Link("B", "P"),
        new Link("P", "X"),
        new Link("P", "Y"),
        new Link("C", "X"),
        new Link("C", "Y"));
  }

  private static PoolInput input(String name, double price, double sulphur, OptionalDouble supply) {
    return new PoolInput(name, price, supply, Map.of("sulphur", sulphur));
  }

  private static PoolFlow flow(String from, String to, double flow) {
    return new PoolFlow(from, to, flow);
  }

  private static List<PoolFlow> parse(String flows) {
    return Stream.of(flows.split(", "))
        .map(text -> text.split(" "))
        .map(part -> flow(part[0], part[2], Double.parseDouble(part[3])))
        .toList();
  }

  private static Set<String> byName(List<PoolFlow> flows) {
    return flows.stream().map(flow -> flow.from() + " > " + flow.to()).collect(Collectors.toSet());
  }
}
