package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;
import org.tinkuy.solver.installed.InstalledSolvers;

class NetworkTest {
  private static final double CENT = 0.01;

  @Test
  void theBestNetworkOfSixFirmsIsThatOfTheEnumeration() {
    Network network = solve(SmallPark.sixFirms(SmallPark.FREE));

    assertThat(network.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(network.proof().objective().orElseThrow()).isCloseTo(187_200, within(CENT));
    assertThat(network.proof().gap().orElseThrow()).isLessThan(1e-9);
    assertThat(network.withoutExchange().orElseThrow().low()).isCloseTo(1_205_000, within(CENT));
    assertThat(network.saving().orElseThrow()).isCloseTo(1_017_800, within(CENT));
    assertThat(left(network, "S")).isCloseTo(670_436.36, within(CENT));
    assertThat(left(network, "C")).isCloseTo(469_800, within(CENT));
  }

  @Test
  void theSavingOfSixFirmsIsSplitExactly() {
    NetworkShares shares = solve(SmallPark.sixFirms(SmallPark.FREE)).shares().orElseThrow();

    Sharing sharing = shares.sharing().orElseThrow();
    assertThat(shares.exact()).isTrue();
    assertThat(sharing.shapley().byPlayer().get("P")).isCloseTo(212_121.59, within(CENT));
    assertThat(sharing.nucleolus().orElseThrow().byPlayer().get("P"))
        .isCloseTo(220_900, within(CENT));
    assertThat(sharing.core().orElseThrow().empty()).isFalse();
  }

  @Test
  void whatFirmsPayIsWhatTheNetworkCosts() {
    Network network = solve(SmallPark.sixFirms(SmallPark.FREE));

    double sum =
        network.pays().values().stream().mapToDouble(pays -> pays.inNetwork().orElseThrow()).sum();

    assertThat(sum).isCloseTo(network.plan().orElseThrow().cost(), within(CENT));
    assertThat(pays(network, "C").alone().orElseThrow().value().orElseThrow()).isEqualTo(405_000);
  }

  @Test
  void aQualityThatIsNotStatedRulesTheArcOut() {
    ExchangeProblem park = SmallPark.sixFirms(SmallPark.FREE);
    List<ExchangeArc> arcs = new ArrayList<>(park.arcs());
    arcs.add(SmallPark.arc("s5", "d1", 5, 0));

    Network network = solve(park.withArcs(arcs));

    assertThat(network.refused())
        .extracting(each -> each.arc().from(), RefusedArc::reason, RefusedArc::property)
        .containsExactly(tuple("s5", RefusedArc.Reason.QUALITY_NOT_STATED, "LOI"));
    assertThat(network.proof().objective().orElseThrow()).isCloseTo(187_200, within(CENT));
  }

  @Test
  void aMinimumThatNobodyCanFillRulesTheArcOut() {
    ExchangeArc arc = new ExchangeArc("s", "d", "", 0, new ArcCost(0, 0, 0, 0, false), 500, 1);
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE,
            List.of(SmallPark.source("s", "A", 400, 10, Map.of())),
            List.of(SmallPark.sink("d", "B", 1000, OptionalDouble.of(5))),
            List.of(arc));

    assertThat(solve(problem).refused())
        .extracting(RefusedArc::reason)
        .containsExactly(RefusedArc.Reason.MINIMUM_TOO_LARGE);
  }

  @Test
  void aNeedThatNobodyCanServeIsImpossibleAndNamed() {
    ExchangeArc arc = SmallPark.arc("s", "d", 1, 0);
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE,
            List.of(SmallPark.source("s", "A", 800, 10, Map.of())),
            List.of(SmallPark.sink("d", "B", 1000, OptionalDouble.empty())),
            List.of(arc));

    Network network = solve(problem);

    assertThat(network.proof().status()).isEqualTo(Proof.Status.IMPOSSIBLE);
    assertThat(network.proof().conflict())
        .extracting(Sentence::english)
        .contains("Source 's' gives no more than it has.", "Sink 'd' must get what it needs.");
    assertThat(network.plan()).isEmpty();
    assertThat(network.shares().orElseThrow().withoutValue()).isNotEmpty();
  }

  @Test
  void anOutsideSourceIsPaidAndIsNoPlayer() {
    ExchangeSource outside = new ExchangeSource("s", "World", true, "", 5000, 99, 0, Map.of());
    ExchangeArc arc = new ExchangeArc("s", "d", "ship", 10, new ArcCost(7, 1, 100, 0, false), 0, 1);
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE,
            List.of(outside),
            List.of(SmallPark.sink("d", "A", 1000, OptionalDouble.of(20))),
            List.of(arc));

    Network network = solve(problem);

    // 1000 x (7 + 1) + 100; what is left outside is nobody's disposal here
    assertThat(network.proof().objective().orElseThrow()).isCloseTo(8100, within(CENT));
    assertThat(problem.firms()).containsExactly("A");
    assertThat(network.saving().orElseThrow()).isCloseTo(0, within(CENT));
  }

  @Test
  void aPriceBetweenPlayersMovesWhatTheyPayAndNotTheCost() {
    ExchangeArc arc = new ExchangeArc("s", "d", "", 1, new ArcCost(4, 1, 0, 0, true), 0, 1);
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE,
            List.of(SmallPark.source("s", "A", 100, 10, Map.of())),
            List.of(SmallPark.sink("d", "B", 100, OptionalDouble.of(20))),
            List.of(arc));

    Network network = solve(problem);

    assertThat(network.proof().objective().orElseThrow()).isCloseTo(100, within(CENT));
    // A hauls for 1 and is paid 4; B pays 4
    assertThat(pays(network, "A").inNetwork().orElseThrow()).isCloseTo(-300, within(CENT));
    assertThat(pays(network, "B").inNetwork().orElseThrow()).isCloseTo(400, within(CENT));
  }

  @Test
  void oneModeForEachPairAndNoMore() {
    ArcCost cheapButSmall = new ArcCost(0, 0, 0, 0, false);
    List<ExchangeArc> arcs =
        List.of(
            new ExchangeArc("s", "d", "rail", 0, cheapButSmall, 0, 2),
            new ExchangeArc("s", "d", "road", 0, cheapButSmall, 0, 1));
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.terms(Map.of(), OptionalDouble.empty(), true),
            List.of(SmallPark.source("s", "A", 100, 10, Map.of())),
            List.of(SmallPark.sink("d", "B", 150, OptionalDouble.of(1))),
            arcs);

    Plan plan = solve(problem).plan().orElseThrow();

    // rail alone: 75 t serve all, 25 t are disposed of: 250; road alone: 50 t bought: 50
    assertThat(plan.cost()).isCloseTo(50, within(CENT));
    assertThat(plan.used()).extracting(ExchangeArc::mode).containsExactly("road");
  }

  @Test
  void partnersAreCountedGivingAndTakingTogether() {
    Network network =
        solve(SmallPark.sixFirms(SmallPark.terms(Map.of("P", 1.0), OptionalDouble.empty(), false)));

    Plan plan = network.plan().orElseThrow();
    assertThat(PlanCheck.breaches(plan)).isEmpty();
    assertThat(plan.cost()).isGreaterThan(187_200);
    assertThat(plan.used().stream().filter(arc -> arc.from().matches("s[25]")).map(ExchangeArc::to))
        .allMatch(to -> to.equals("d4"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPlanIsSoundAndNoWorseThanGreedy(long seed) {
    Network network = solve(SmallPark.random(seed, SmallPark.FREE));

    Plan plan = network.plan().orElseThrow();
    assertThat(PlanCheck.breaches(plan)).isEmpty();
    assertThat(plan.cost()).isLessThanOrEqualTo(network.greedy().orElseThrow() + CENT);
    assertThat(plan.cost())
        .isLessThanOrEqualTo(network.withoutExchange().orElseThrow().high() + CENT);
    assertThat(network.proof().bound().orElseThrow()).isLessThanOrEqualTo(plan.cost() + CENT);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moreBudgetNeverCostsMore(long seed) {
    double before = Double.POSITIVE_INFINITY;
    for (double budget : new double[] {0, 10_000, 30_000, 100_000}) {
      ExchangeTerms terms = SmallPark.terms(Map.of(), OptionalDouble.of(budget), false);
      Plan plan = solve(SmallPark.random(seed, terms)).plan().orElseThrow();

      assertThat(PlanCheck.breaches(plan)).isEmpty();
      assertThat(plan.cost()).isLessThanOrEqualTo(before + CENT);
      before = plan.cost();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderDoesNotMatter(long seed) {
    ExchangeProblem problem = SmallPark.random(seed, SmallPark.FREE);
    List<ExchangeArc> arcs = new ArrayList<>(problem.arcs());
    List<ExchangeSource> sources = new ArrayList<>(problem.sources());
    Collections.shuffle(arcs, new Random(seed));
    Collections.shuffle(sources, new Random(seed + 1));
    ExchangeProblem turned = new ExchangeProblem(problem.terms(), sources, problem.sinks(), arcs);

    assertThat(solve(turned).proof().objective().orElseThrow())
        .isCloseTo(solve(problem).proof().objective().orElseThrow(), within(CENT));
  }

  /// The largest are begun first, so that no thread waits at the end for one that came late.
  @Test
  void partsComeInTheOrderOfTheirArcsAndLoseNone() {
    ExchangeProblem problem = SmallPark.several(12);

    List<Integer> sizes = Components.of(problem).stream().map(part -> part.arcs().size()).toList();

    assertThat(sizes).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(Set.copyOf(sizes)).hasSizeGreaterThan(2);
    assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(problem.arcs().size());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameNetwork() {
    ExchangeProblem problem = SmallPark.several(12);
    Network one = solve(problem, 1);

    assertThat(Components.of(problem)).hasSizeGreaterThanOrEqualTo(12);
    for (int threads : new int[] {2, 3, 8}) {
      Network other = solve(problem, threads);
      assertThat(other.proof()).isEqualTo(one.proof());
      assertThat(other.plan().orElseThrow().tonnes()).isEqualTo(one.plan().orElseThrow().tonnes());
    }
  }

  @Test
  void whoeverWatchesIsToldOfTheWholeAndTheGapCloses() {
    List<Progress> told = Collections.synchronizedList(new ArrayList<>());
    Watch watch =
        new Watch() {
          @Override
          public void progress(Progress progress) {
            told.add(progress);
          }
        };
    ExchangeProblem problem = SmallPark.several(6);
    Effort effort = new Effort(InstalledSolvers::find, 60, 0);

    Network watched = Network.of(problem, effort.watchedBy(watch), false, false);

    double best = watched.proof().objective().orElseThrow();
    assertThat(watched.proof()).isEqualTo(solve(problem, 2).proof());
    assertThat(told).isNotEmpty();
    assertThat(told).extracting(Progress::bound).isSorted().allMatch(Double::isFinite);
    assertThat(told).allMatch(each -> each.bound() <= best + CENT);
    assertThat(told).allMatch(each -> each.incumbent() >= best - CENT);
    assertThat(told.getLast().incumbent()).isCloseTo(best, within(CENT));
    assertThat(told.getLast().bound()).isCloseTo(best, within(CENT));
  }

  @Test
  void calledOffItAnswersWithTheGreedyPlanAndProvesNothing() {
    Watch.Cancellation watch = new Watch.Cancellation();
    watch.cancel();
    Effort effort = new Effort(InstalledSolvers::find, 60, 0).watchedBy(watch);

    Network network = Network.of(SmallPark.random(3, SmallPark.FREE), effort, false, false);

    assertThat(network.proof().status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(network.proof().reproducible()).isFalse();
    assertThat(network.plan().orElseThrow().cost()).isEqualTo(network.greedy().orElseThrow());
  }

  @Test
  void theCheckFindsWhatBreaksARule() {
    ExchangeProblem park = SmallPark.sixFirms(SmallPark.FREE);
    ExchangeArc ash = park.arcs().get(1);

    // 8000 t of ash at 6 % and 2000 t at 0.5 % are above 3 %; 100 t are below the minimum of 500
    assertThat(PlanCheck.breaches(new Plan(park, Map.of(ash, 8000.0))))
        .containsExactly("sink d1 gets too much LOI");
    assertThat(PlanCheck.breaches(new Plan(park, Map.of(ash, 100.0))))
        .containsExactly("arc s2 > d1 carries less than its minimum");
    assertThat(PlanCheck.breaches(new Plan(park, Map.of(park.arcs().getFirst(), 5000.0))))
        .contains("source s1 gives more than it has", "sink d3 is given more than it needs");
  }

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  private static double left(Network network, String firm) {
    return Objects.requireNonNull(network.exits().get(firm)).value().orElseThrow();
  }

  private static Network.FirmPays pays(Network network, String firm) {
    return Objects.requireNonNull(network.pays().get(firm));
  }

  private static Network solve(ExchangeProblem problem, int threads) {
    Effort effort = new Effort(InstalledSolvers::find, 60, 0).onThreads(threads);
    return Network.of(problem, effort, false, false);
  }

  private static Network solve(ExchangeProblem problem) {
    Effort effort = new Effort(InstalledSolvers::find, 60, 0);
    boolean six = problem.firms().size() > 5;
    return Network.of(problem, effort, six, six || problem.firms().size() < 3);
  }
}
