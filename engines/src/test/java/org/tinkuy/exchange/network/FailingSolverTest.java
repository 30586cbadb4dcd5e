package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.Answer;
import org.tinkuy.exchange.Problem;
import org.tinkuy.exchange.ProblemRequest;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.share.Game;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.share.SharingProblem;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// What a network comes to where the solver breaks off, or lies.
class FailingSolverTest {
  private static final Run RUN = new Run("Broken", "1", 0.5, 0);
  private static final Limits PROOF = Limits.seconds(60).withGap(0);

  /// Solvers that answer everything in one way.
  private record Broken(Answering answer) implements Solvers, Solver {
    interface Answering {
      Outcome<Solution> of(Model model);

      /// The answer to a request, of which most look at the model alone.
      default Outcome<Solution> to(SolveRequest request) {
        return of(request.model());
      }
    }

    @Override
    public Solver linear() {
      return this;
    }

    @Override
    public Solver quadratic() {
      return this;
    }

    @Override
    public Scheduler scheduler() {
      return Solvers.NONE.scheduler();
    }

    @Override
    public String name() {
      return "Broken 1";
    }

    @Override
    public boolean canSolve(Model model) {
      return true;
    }

    @Override
    public Outcome<Solution> solve(SolveRequest request) {
      return answer.to(request);
    }
  }

  @Test
  void theGreedyPlanStandsAndItIsSaidThatNothingIsProved() {
    Network network = solve(SmallPark.sixFirms(SmallPark.FREE), _ -> failed());

    assertThat(network.proof().status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(network.proof().bound()).isEmpty();
    assertThat(network.proof().gap()).isEmpty();
    assertThat(network.proof().reason().orElseThrow().english()).startsWith("The solver failed");
    assertThat(network.plan().orElseThrow().cost()).isEqualTo(network.greedy().orElseThrow());
    assertThat(PlanCheck.breaches(network.plan().orElseThrow())).isEmpty();
  }

  @Test
  void withoutAGreedyPlanThereIsNoneAndNoCost() {
    // greedy gives the clean half of both to the first and leaves the second unserved
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE,
            List.of(
                SmallPark.source("a", "A", 1000, 50, Map.of()),
                SmallPark.source("b", "B", 1000, 0, Map.of())),
            List.of(
                SmallPark.sink("d", "D", 1000, OptionalDouble.empty()),
                SmallPark.sink("e", "E", 1000, OptionalDouble.empty())),
            List.of(
                SmallPark.arc("a", "d", 1, 0),
                SmallPark.arc("a", "e", 2, 0),
                SmallPark.arc("b", "d", 1, 0)));

    Network network = solve(problem, _ -> failed());

    assertThat(network.greedy()).isEmpty();
    assertThat(network.plan()).isEmpty();
    assertThat(network.proof().status()).isEqualTo(Proof.Status.FAILED);
    assertThat(network.proof().objective()).isEmpty();
    assertThat(network.proof().reason()).isPresent();
  }

  @Test
  void valuesThatBreakTheRulesAreNotBelievedNorTheirBound() {
    Network network =
        solve(
            SmallPark.sixFirms(SmallPark.FREE),
            model -> {
              double[] all = new double[model.variables().size()];
              Arrays.fill(all, 1e6);
              return new Outcome.Optimal<>(RUN, new Solution(Assignment.of(all), -1e9, -1e9, null));
            });

    assertThat(network.proof().bound()).isEmpty();
    assertThat(network.proof().reason()).isPresent();
    assertThat(network.plan().orElseThrow().cost()).isEqualTo(network.greedy().orElseThrow());
  }

  @Test
  void aSplitWithoutLinearProgramsHasItsShapleyValueAndSaysWhatIsMissing() {
    Game game =
        Game.of(Game.Kind.SAVING, List.of("A", "B", "C"), coalition -> coalition == 7 ? 30 : 0);
    ProblemRequest request = new ProblemRequest(60, 0, false, false);

    Answer answer =
        Problem.solve(
            new Problem.Share(new SharingProblem(game)), request, () -> new Broken(_ -> failed()));

    Sharing sharing = ((Answer.Share) answer).sharing();
    assertThat(sharing.shapley().amount(0)).isEqualTo(10);
    assertThat(sharing.nucleolus()).isEmpty();
    assertThat(sharing.core()).isEmpty();
    assertThat(answer.proof().status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(answer.proof().reason().orElseThrow().english()).contains("not finished");
  }

  /// The network of all is proved, and the clock ends what coalitions could do: another run may
  /// give other shares, which the answer as a whole says.
  @Test
  void sharesThatTheClockCutOffMakeTheAnswerOneThatMayNotRepeat() {
    ExchangeProblem problem = SmallPark.sixFirms(SmallPark.FREE);
    Solver highs = InstalledSolvers.find().linear();
    AtomicInteger asked = new AtomicInteger();
    Broken.Answering firstOnly =
        model ->
            asked.getAndIncrement() == 0
                ? highs.solve(SolveRequest.of(model).within(PROOF))
                : new Outcome.OutOfTime<>(RUN, Double.NEGATIVE_INFINITY, Outcome.Stop.TIME);

    Network cut = solve(problem, firstOnly, true);
    Network whole =
        solve(problem, model -> highs.solve(SolveRequest.of(model).within(PROOF)), true);

    assertThat(cut.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(cut.shares().orElseThrow().exact()).isFalse();
    assertThat(cut.proof().reproducible()).isFalse();
    assertThat(cut.cut()).contains(Cut.SHARES).doesNotContain(Cut.EXITS, Cut.GUARD);
    assertThat(whole.cut()).isEmpty();
    assertThat(whole.shares().orElseThrow().exact()).isTrue();
    assertThat(whole.proof().reproducible()).isTrue();
  }

  /// The same of shares that are asked for on their own, as those of a park are, and of the network
  /// that guards: whoever tells them learns it of the effort, and of each alone.
  @Test
  void anEffortSaysThatTheClockEndedSharesOrAGuard() {
    ExchangeProblem problem = SmallPark.sixFirms(SmallPark.FREE);
    Solver highs = InstalledSolvers.find().linear();
    Broken.Answering whole = model -> highs.solve(SolveRequest.of(model).within(PROOF));
    Broken.Answering late =
        _ -> new Outcome.OutOfTime<>(RUN, Double.NEGATIVE_INFINITY, Outcome.Stop.TIME);
    Plan best = solve(problem, whole).plan().orElseThrow();

    Effort shares = effort(late);
    assertThat(GroupSplit.of(problem, shares))
        .anyMatch(group -> group.method() == GroupSplit.Method.RANGE);
    assertThat(shares.isReproducible()).isFalse();
    Effort guard = effort(late);
    assertThat(RobustDesign.of(problem, best, guard)).isEmpty();
    assertThat(guard.isReproducible()).isFalse();
    Effort both = effort(whole);
    assertThat(GroupSplit.of(problem, both))
        .allMatch(group -> group.method() == GroupSplit.Method.EXACT);
    assertThat(RobustDesign.of(problem, best, both)).isPresent();
    assertThat(both.isReproducible()).isTrue();
  }

  /// A network that guards and is not the best one is found, and no time is left to make it save
  /// most. It is told all the same, and nothing is said to be proved that was not.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGuardThatIsFoundIsToldThoughNoTimeIsLeftToMakeItCheap(boolean proved) {
    ExchangeProblem problem = SmallPark.threeGiversTwoTakers();
    Solver highs = InstalledSolvers.find().linear();
    Broken.Answering whole = model -> highs.solve(SolveRequest.of(model).within(PROOF));
    Plan best = solve(problem, whole).plan().orElseThrow();
    RobustDesign cut =
        RobustDesign.of(
                problem,
                best,
                effort(
                    model -> {
                      Outcome<Solution> found = highs.solve(SolveRequest.of(model).within(PROOF));
                      if (!model.hasIntegers()) {
                        return found;
                      }
                      return has(model, "least left") ? late() : proved ? found : feasible(found);
                    }))
            .orElseThrow();

    assertThat(cut.left()).isCloseTo(52_000, within(0.01));
    assertThat(cut.leftOfBest()).isCloseTo(25_000, within(0.01));
    assertThat(cut.built()).hasSize(4);
    assertThat(cut.saving()).isCloseTo(80_000, within(0.01));
    assertThat(cut.proved()).isEqualTo(proved);
    assertThat(cut.most().isPresent()).isEqualTo(proved);
    assertThat(PlanCheck.breaches(cut.plan())).isEmpty();
  }

  @Test
  void whereNoGuardIsFoundInTimeItIsTheBestNetworkWithTheBoundThatWasProved() {
    ExchangeProblem problem = SmallPark.threeGiversTwoTakers();
    Solver highs = InstalledSolvers.find().linear();
    Broken.Answering whole = model -> highs.solve(SolveRequest.of(model).within(PROOF));
    Plan best = solve(problem, whole).plan().orElseThrow();
    Effort effort =
        effort(
            model ->
                model.hasIntegers()
                    ? new Outcome.OutOfTime<>(RUN, 1e6, Outcome.Stop.TIME)
                    : highs.solve(SolveRequest.of(model).within(PROOF)));

    RobustDesign design = RobustDesign.of(problem, best, effort).orElseThrow();

    assertThat(design.plan().tonnes()).isEqualTo(best.tonnes());
    assertThat(design.left()).isEqualTo(design.leftOfBest());
    assertThat(design.saving()).isEqualTo(Plan.nothing(problem).cost() - best.cost());
    assertThat(design.proved()).isFalse();
    assertThat(design.most()).hasValue(1e6);
    assertThat(effort.isReproducible()).isFalse();
  }

  /// Every search for a guard, and every one for the cheapest, begins with a design that is known:
  /// all starts are whole and keep every rule.
  @Test
  void eachSearchForAGuardBeginsWithWhatIsKnown() {
    ExchangeProblem problem = SmallPark.threeGiversTwoTakers();
    Solver highs = InstalledSolvers.find().linear();
    Plan best =
        solve(problem, model -> highs.solve(SolveRequest.of(model).within(PROOF)))
            .plan()
            .orElseThrow();
    List<SolveRequest> asked = new ArrayList<>();
    Broken.Answering noting =
        new Broken.Answering() {
          @Override
          public Outcome<Solution> of(Model model) {
            return to(SolveRequest.of(model));
          }

          @Override
          public Outcome<Solution> to(SolveRequest request) {
            asked.add(request);
            return highs.solve(request);
          }
        };

    RobustDesign.of(problem, best, effort(noting));

    List<SolveRequest> searches =
        asked.stream().filter(each -> each.model().hasIntegers()).toList();
    assertThat(searches)
        .anyMatch(each -> has(each.model(), "loss without"))
        .anyMatch(each -> has(each.model(), "least left"));
    assertThat(searches)
        .allSatisfy(
            each -> {
              assertThat(each.start().isComplete(each.model())).isTrue();
              assertThat(each.model().worstViolation(each.start())).isLessThan(1e-3);
            });
  }

  private static boolean has(Model model, String begin) {
    return model.constraints().stream().anyMatch(each -> each.name().startsWith(begin));
  }

  private static Outcome<Solution> late() {
    return new Outcome.OutOfTime<>(RUN, Double.POSITIVE_INFINITY, Outcome.Stop.TIME);
  }

  /// The same answer, found and not proved.
  private static Outcome<Solution> feasible(Outcome<Solution> found) {
    Solution answer = Outcomes.findAnswer(found).orElseThrow();
    return new Outcome.Feasible<>(
        RUN,
        new Solution(answer.values(), answer.objective(), Double.POSITIVE_INFINITY, null),
        Outcome.Stop.TIME);
  }

  private static Effort effort(Broken.Answering answer) {
    return new Effort(() -> new Broken(answer), 60, 0).onThreads(1);
  }

  private static Outcome<Solution> failed() {
    return new Outcome.Failed<>(RUN, "out of memory");
  }

  private static Network solve(ExchangeProblem problem, Broken.Answering answer) {
    return solve(problem, answer, false);
  }

  private static Network solve(
      ExchangeProblem problem, Broken.Answering answer, boolean withShares) {
    return Network.of(problem, effort(answer), false, withShares);
  }
}
