package org.tinkuy.finance.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.LaneFrame;
import org.tinkuy.finance.graph.LanePlan;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.risk.RiskMeasure;
import org.tinkuy.kernel.Check;

/// The answers of one model to changed inputs, for one measure. A result is NaN where the measure
/// is not defined: no internal rate or several, no debt service, a loop that did not close.
public final class Sensitivity {
  private final Graph graph;
  private final RiskMeasure measure;
  private final Set<Line> amounts;
  private final Values base;
  private final Map<Set<Line>, LanePlan> plans = new HashMap<>();

  public Sensitivity(Graph graph, RiskMeasure measure) {
    this(graph, measure, Set.of());
  }

  /// @param amounts inputs that are mostly zero, as delays, of which a factor says nothing: where
  ///   they move, each number is the amount itself and no factor
  public Sensitivity(Graph graph, RiskMeasure measure, Set<Line> amounts) {
    this.graph = graph;
    this.measure = measure;
    this.amounts = Set.copyOf(amounts);
    this.base = graph.run().values();
  }

  /// An input and how far it may move.
  ///
  /// @param low factor, below 1 for less
  /// @param high factor, above `low`
  public record Span(Line input, double low, double high) {
    public Span {
      Check.that(
          low < high,
          "finance.sensitivity.span",
          "Input '%s': its low factor must be below its high one, but they are %s and %s.",
          input.id(),
          low,
          high);
    }
  }

  /// A bar of a tornado.
  ///
  /// @param atLow measure with the input at its low factor
  /// @param atHigh measure at its high factor
  public record Bar(Span span, double atLow, double atHigh) {
    /// How wide it is; 0 where a side is not defined.
    public double swing() {
      double width = Math.abs(atHigh - atLow);
      return Double.isNaN(width) ? 0 : width;
    }
  }

  /// A curve of a spider.
  ///
  /// @param points measure by factor, in the order of the factors
  public record Curve(Line input, SequencedMap<Double, Double> points) {
    public Curve {
      points = new LinkedHashMap<>(points);
    }
  }

  /// Where an input turns the result.
  ///
  /// @param factor at which the measure reaches the target, or that it does not within the range
  /// @param value of the input there in its first period that is not zero; NaN where it does not
  public record SwitchingValue(Line input, BreakEven factor, double value) {}

  /// Measures for two inputs that move together.
  ///
  /// @param rows factors of the first input
  /// @param columns factors of the second input
  /// @param results one list for each row
  public record Grid(List<Double> rows, List<Double> columns, List<List<Double>> results) {
    public Grid {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      results = results.stream().map(List::copyOf).toList();
    }
  }

  /// The measure as the model stands.
  public double base() {
    return read(base);
  }

  /// A line as the model stands.
  public Series series(Line line) {
    return base.series(line);
  }

  /// The widest first.
  public List<Bar> tornado(List<Span> spans) {
    List<Bar> bars = new ArrayList<>();
    for (Span span : spans) {
      List<Double> ends = at(List.of(Map.of(span.input, span.low), Map.of(span.input, span.high)));
      bars.add(new Bar(span, ends.getFirst(), ends.getLast()));
    }
    bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
    return List.copyOf(bars);
  }

  /// All inputs over the same factors.
  public List<Curve> spider(List<Line> inputs, List<Double> factors) {
    List<Curve> curves = new ArrayList<>();
    for (Line input : inputs) {
      SequencedMap<Double, Double> points = new LinkedHashMap<>();
      List<Double> worths = at(factors.stream().map(factor -> Map.of(input, factor)).toList());
      for (int i = 0; i < factors.size(); i++) {
        points.put(factors.get(i), worths.get(i));
      }
      curves.add(new Curve(input, points));
    }
    return curves;
  }

  /// The factor and value at which an input brings the measure to a target.
  ///
  /// @param target in the unit of the measure
  public SwitchingValue switching(Span span, double target) {
    BreakEven found =
        BreakEven.of(factor -> at(Map.of(span.input, factor)), span.low, span.high, target);
    double value =
        switch (found) {
          case BreakEven.Found(double factor, _) -> factor * first(span.input);
          case BreakEven.None _ -> Double.NaN;
        };
    return new SwitchingValue(span.input, found, value);
  }

  /// The factor at which inputs that move together bring the measure to a target.
  ///
  /// @param most factor beyond which each input does not move, while the others go on
  /// @param low factor, >= 0
  /// @param high factor, above `low`
  /// @param target in the unit of the measure
  public BreakEven turning(Map<Line, Double> most, double low, double high, double target) {
    return BreakEven.of(
        factor ->
            at(
                most.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, each -> Math.min(factor, each.getValue())))),
        low,
        high,
        target);
  }

  private double first(Line input) {
    Series series = base.series(input);
    for (int t = 0; t < series.length(); t++) {
      if (series.at(t) != 0) {
        return series.at(t);
      }
    }
    return 0;
  }

  /// Every pair of factors of two inputs.
  public Grid grid(Line first, List<Double> rows, Line second, List<Double> columns) {
    List<Map<Line, Double>> cases = new ArrayList<>();
    for (double row : rows) {
      columns.forEach(column -> cases.add(Map.of(first, row, second, column)));
    }
    List<Double> results = at(cases);
    List<List<Double>> byRow = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      byRow.add(results.subList(i * columns.size(), (i + 1) * columns.size()));
    }
    return new Grid(rows, columns, byRow);
  }

  /// The measure of each named case, a case being factors of some inputs.
  public SequencedMap<String, Double> scenarios(SequencedMap<String, Map<Line, Double>> cases) {
    SequencedMap<String, Double> results = new LinkedHashMap<>();
    cases.forEach((name, factors) -> results.put(name, at(factors)));
    return results;
  }

  private double at(Map<Line, Double> factors) {
    return at(List.of(factors)).getFirst();
  }

  /// The measure in cases that move the same inputs, which run together. Only what lies between the
  /// inputs and the measure is reckoned anew.
  private List<Double> at(List<Map<Line, Double>> cases) {
    Set<Line> moved = cases.isEmpty() ? Set.of() : Set.copyOf(cases.getFirst().keySet());
    if (moved.isEmpty()) {
      return cases.stream().map(_ -> base()).toList();
    }
    LaneFrame frame = plans.computeIfAbsent(moved, this::plan).frame(cases.size());
    for (Line input : moved) {
      double[] factors =
          cases.stream().mapToDouble(each -> each.getOrDefault(input, 1.0)).toArray();
      boolean isAmount = amounts.contains(input);
      Series stands = base.series(input);
      frame.fill(
          input, (period, lane) -> isAmount ? factors[lane] : stands.at(period) * factors[lane]);
    }
    frame.run();
    List<Double> results = new ArrayList<>();
    for (int lane = 0; lane < cases.size(); lane++) {
      results.add(
          frame.isSolved(lane)
              ? measure.of(frame.series(measure.line(), lane)).orElse(Double.NaN)
              : Double.NaN);
    }
    return results;
  }

  private LanePlan plan(Set<Line> moved) {
    return graph.plan().prepare(moved, List.of(measure.line()), base);
  }

  private double read(Values values) {
    return measure.of(values.series(measure.line())).orElse(Double.NaN);
  }
}
