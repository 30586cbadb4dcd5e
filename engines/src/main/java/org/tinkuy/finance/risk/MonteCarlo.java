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
  private final List<Happening> happenings;
  private final Correlation correlation;
  private final Chance chance;

  /// An input and how it is spread; it is the same in all periods of a scenario.
  ///
  /// @param base its value in the base draw, in the input's unit
  public record Unsure(Line input, Distribution distribution, double base) {
    /// An input whose base draw is its median.
    public Unsure(Line input, Distribution distribution) {
      this(input, distribution, distribution.median());
    }
  }

  /// Something that may happen: in the base draw it does not.
  ///
  /// @param active input that says for each period in which share of it the effects last, 0 to 1
  public record Happening(Line active, Occurrence occurrence) {}

  /// A run of scenarios.
  ///
  /// @param correlation of as many inputs
  public MonteCarlo(Graph graph, List<Unsure> inputs, Correlation correlation, Chance chance) {
    this(graph, inputs, List.of(), correlation, chance);
  }

  /// A run of scenarios in which something may happen.
  ///
  /// @param happenings each by itself, whatever the inputs
  /// @param correlation of as many inputs
  public MonteCarlo(
      Graph graph,
      List<Unsure> inputs,
      List<Happening> happenings,
      Correlation correlation,
      Chance chance) {
    Check.that(
        correlation.inputs() == inputs.size(),
        "finance.risk.inputs",
        "Monte Carlo: the correlation must be of %s inputs, but is of %s.",
        inputs.size(),
        correlation.inputs());
    this.graph = graph;
    this.inputs = List.copyOf(inputs);
    this.happenings = List.copyOf(happenings);
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
    double[][] drawn = new double[inputs.size() + happenings.size()][scenarios];
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

  /// The scenario in which every input is at its base and nothing happens.
  public LaneFrame base(List<Line> kept) {
    LaneFrame frame = plan(new LinkedHashSet<>(kept)).frame(1);
    inputs.forEach(each -> frame.fill(each.input, _ -> each.base));
    happenings.forEach(each -> frame.fill(each.active, (_, _) -> 0));
    frame.run();
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
    for (int i = 0; i < draws.length; i++) {
      double[] row = draws[i];
      frame.fill(inputs.get(i).input, lane -> row[lane]);
      keep(row, first, drawn[i]);
    }
    for (int i = 0; i < happenings.size(); i++) {
      keep(happen(frame, first, i), first, drawn[inputs.size() + i]);
    }
    frame.run();
    outcomes.read(frame, first);
  }

  private static void keep(double[] row, int first, double[] drawn) {
    System.arraycopy(row, 0, drawn, first, Math.min(row.length, drawn.length - first));
  }

  /// Lets an event happen or not in each lane.
  ///
  /// @return for how many periods its effects last in each
  private double[] happen(LaneFrame frame, int first, int event) {
    Happening happening = happenings.get(event);
    double[][] paths = new double[frame.lanes()][];
    double[] lasting = new double[frame.lanes()];
    for (int lane = 0; lane < paths.length; lane++) {
      paths[lane] = happening.occurrence.drawn(chance, first + lane, event, graph.grid());
      for (double share : paths[lane]) {
        lasting[lane] += share;
      }
    }
    frame.fill(happening.active, (period, lane) -> paths[lane][period]);
    return lasting;
  }

  private LanePlan plan(Set<Line> kept) {
    Set<Line> steady = new LinkedHashSet<>();
    inputs.forEach(each -> steady.add(each.input));
    Set<Line> moving = new LinkedHashSet<>();
    happenings.forEach(each -> moving.add(each.active));
    return graph.plan().prepareSteady(steady, moving, kept);
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

  /// How much of the spread of each measure goes back to each input and event, of which the time
  /// that its effects last is ranked: the squares of their rank correlations, as shares that add to
  /// 1. Where inputs are correlated, each takes part in what they share. No number where nothing
  ///    spreads, as in one draw.
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
        double share = squares == 0 ? Double.NaN : ranks[i] * ranks[i] / squares;
        contributions.add(new Spread.Contribution(measure, varied(i), ranks[i], share));
      }
    }
    return contributions;
  }

  private Line varied(int index) {
    return index < inputs.size()
        ? inputs.get(index).input
        : happenings.get(index - inputs.size()).active;
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

  /// A constant series of the value in the base draw, to run the single case with.
  public Series base(Unsure unsure) {
    return Series.constant(unsure.base, graph.grid().periods());
  }
}
