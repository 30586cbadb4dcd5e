package org.tinkuy.finance.risk;

import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.LaneFrame;
import org.tinkuy.finance.graph.LanePlan;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.kernel.Check;

/// Many scenarios of one graph, with inputs drawn from their distributions.
///
/// The same seed gives the same bits with any number of threads: draws come from a counter, each
/// lane is what it would be alone, and outcomes are put in the order of the scenarios.
public final class MonteCarlo {
  /// Scenarios in one pass, so that their rows stay in cache.
  private static final int MOST_LANES = 400;

  /// Lanes that a vector instruction may take at once.
  private static final int VECTOR = 8;

  private final Graph graph;
  private final List<Unsure> inputs;
  private final Correlation correlation;
  private final Chance chance;

  /// An input and how it is spread; it is the same in all periods of a scenario.
  public record Unsure(Line input, Distribution distribution) {}

  /// A run of scenarios.
  ///
  /// @param correlation of as many inputs
  public MonteCarlo(Graph graph, List<Unsure> inputs, Correlation correlation, Chance chance) {
    Check.that(
        correlation.inputs() == inputs.size(),
        "finance.risk.inputs",
        "Monte Carlo: the correlation must be of %s inputs, but is of %s.",
        inputs.size(),
        correlation.inputs());
    this.graph = graph;
    this.inputs = List.copyOf(inputs);
    this.correlation = correlation;
    this.chance = chance;
  }

  /// Runs scenarios 0 to n - 1.
  ///
  /// @param scenarios how many, >= 1
  /// @param measures what is wanted of each
  /// @param fanned lines whose spread by period is wanted
  public Spread run(int scenarios, List<RiskMeasure> measures, List<Line> fanned) {
    Check.that(
        scenarios >= 1, "finance.risk.scenarios", "Monte Carlo: it needs a scenario or more.");
    Outcomes outcomes = new Outcomes(scenarios, graph.grid().periods(), measures, fanned);
    LanePlan plan = plan(outcomes.kept());
    double[][] drawn = new double[inputs.size()][scenarios];
    int lanes = lanes(scenarios);
    Deque<LaneFrame> idle = new ConcurrentLinkedDeque<>();
    IntStream.range(0, (scenarios + lanes - 1) / lanes)
        .parallel()
        .forEach(
            pass -> {
              LaneFrame frame = Objects.requireNonNullElseGet(idle.poll(), () -> plan.frame(lanes));
              run(frame, pass * lanes, outcomes, drawn);
              idle.push(frame);
            });
    return new Spread(
        outcomes.samples(), outcomes.fans(), contributions(drawn, outcomes), outcomes.unsolved());
  }

  /// The scenario in which every input is at its median.
  public LaneFrame base(List<Line> kept) {
    double[][] medians = new double[inputs.size()][1];
    for (int i = 0; i < medians.length; i++) {
      medians[i][0] = inputs.get(i).distribution.median();
    }
    LaneFrame frame = plan(new LinkedHashSet<>(kept)).frame(1);
    run(frame, medians);
    return frame;
  }

  /// The lanes of a pass: about as many in the last as in the others.
  private static int lanes(int scenarios) {
    int passes = (scenarios + MOST_LANES - 1) / MOST_LANES;
    int vectors = (scenarios + passes * VECTOR - 1) / (passes * VECTOR);
    return vectors * VECTOR;
  }

  private void run(LaneFrame frame, int first, Outcomes outcomes, double[][] drawn) {
    double[][] draws = draws(first, frame.lanes());
    run(frame, draws);
    outcomes.read(frame, first);
    for (int i = 0; i < draws.length; i++) {
      int count = Math.min(frame.lanes(), drawn[i].length - first);
      System.arraycopy(draws[i], 0, drawn[i], first, count);
    }
  }

  private LanePlan plan(Set<Line> kept) {
    Set<Line> varied = new LinkedHashSet<>();
    inputs.forEach(each -> varied.add(each.input));
    return graph.plan().prepareSteady(varied, kept);
  }

  private void run(LaneFrame frame, double[][] draws) {
    for (int i = 0; i < draws.length; i++) {
      double[] row = draws[i];
      frame.fill(inputs.get(i).input, lane -> row[lane]);
    }
    frame.run();
  }

  /// The draws of some scenarios, by input and lane.
  private double[][] draws(int first, int count) {
    int n = inputs.size();
    double[][] normal = new double[n][count];
    double[][] draws = new double[n][count];
    for (int i = 0; i < n; i++) {
      for (int lane = 0; lane < count; lane++) {
        normal[i][lane] = Normal.quantile(chance.uniform(first + lane, i));
      }
    }
    correlation.correlate(normal, draws);
    for (int i = 0; i < n; i++) {
      Distribution distribution = inputs.get(i).distribution;
      for (int lane = 0; lane < count; lane++) {
        draws[i][lane] = distribution.ofNormal(draws[i][lane]);
      }
    }
    return draws;
  }

  /// How much of the spread of each measure goes back to each input: the squares of their rank
  /// correlations, as shares that add to 1. Where inputs are correlated, each takes part in what
  /// they share.
  private List<Spread.Contribution> contributions(double[][] draws, Outcomes outcomes) {
    Ranks ranked = Ranks.of(draws);
    List<Spread.Contribution> contributions = new ArrayList<>();
    for (RiskMeasure measure : outcomes.measures()) {
      double[] ranks = new double[draws.length];
      double squares = 0;
      Ranks.Ranked row = Ranks.rank(outcomes.row(measure));
      for (int i = 0; i < draws.length; i++) {
        ranks[i] = ranked.correlation(i, row);
        squares += ranks[i] * ranks[i];
      }
      for (int i = 0; i < draws.length; i++) {
        double share = squares == 0 ? 0 : ranks[i] * ranks[i] / squares;
        contributions.add(new Spread.Contribution(measure, inputs.get(i).input, ranks[i], share));
      }
    }
    return contributions;
  }

  /// The draw of one input in one scenario, in the input's unit; empty where the input is not
  /// drawn.
  public Optional<Double> findDraw(Line input, int scenario) {
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).input.equals(input)) {
        return Optional.of(draws(scenario, 1)[i][0]);
      }
    }
    return Optional.empty();
  }

  /// A constant series of a median, to run the single case with.
  public Series median(Unsure unsure) {
    return Series.constant(unsure.distribution.median(), graph.grid().periods());
  }
}
