package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;

/// What a case hangs on: its worth when one input, or two, move and the debt stays as it is.
///
/// @param measured name of the figure that is watched, `ownersWorth` or `projectWorth`; empty where
///   the case states no discount rate
/// @param worth of it in the case, in the case's money
/// @param bars each input with a range, the one that moves most first
/// @param grid the two that move most against each other; absent where there are not two
public record Sensitivity(String measured, double worth, List<Bar> bars, Optional<Grid> grid) {
  private static final int MOST_SWITCHED = 6;
  private static final int STEPS = 5;

  /// One input moved through its range.
  ///
  /// @param atLow worth where it is at its low end, in the case's money
  /// @param atHigh worth where it is at its high end
  /// @param switching value at which the worth is zero, in the input's unit; absent where none lies
  ///   within twice its range, or where it was not sought
  public record Bar(
      CaseInput input,
      CaseInput.Span range,
      double atLow,
      double atHigh,
      Optional<Double> switching) {
    /// How far it moves the worth, >= 0, in the case's money.
    public double swing() {
      return Math.abs(atHigh - atLow);
    }
  }

  /// Two inputs moved together.
  ///
  /// @param rows values of the first, in its unit
  /// @param columns values of the second, in its unit
  /// @param worths by row, then column, in the case's money
  public record Grid(
      CaseInput first,
      CaseInput second,
      List<Double> rows,
      List<Double> columns,
      List<List<Double>> worths) {
    public Grid {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      worths = worths.stream().map(List::copyOf).toList();
    }
  }

  public Sensitivity {
    bars = List.copyOf(bars);
  }

  static Sensitivity of(ProjectRun run) {
    FinanceCase of = run.model().of();
    boolean isOwners = run.model().owners().isPresent() && of.find("discount.equity").isPresent();
    String discount = isOwners ? "discount.equity" : "discount.project";
    if (of.find(discount).isEmpty() || run.model().sums().isEmpty()) {
      return new Sensitivity("", 0, List.of(), Optional.empty());
    }
    double rate =
        PresentValue.effectivePerPeriod(
            Inputs.first(of.find(discount).orElseThrow()), run.model().graph().grid().perYear());
    Moving moving = new Moving(kept(run), isOwners, rate);
    List<Bar> bars = moving.bars(of);
    return new Sensitivity(
        isOwners ? "ownersWorth" : "projectWorth", moving.worth(Map.of()), bars, moving.grid(bars));
  }

  /// The same case with its debt as it is drawn and served: a worse year does not shrink a loan.
  static ProjectModel kept(ProjectRun run) {
    return run.model().loans().isEmpty()
        ? run.model()
        : ProjectModel.build(run.model().of(), run.debt()).find().orElse(run.model());
  }

  /// A model whose inputs are moved.
  private record Moving(ProjectModel model, boolean isOwners, double rate) {

    double worth(Map<CaseInput, Double> moved) {
      Map<Line, Series> changed = new HashMap<>();
      moved.forEach(
          (input, value) -> {
            Line line = model.inputs().get(input.id());
            if (line != null) {
              changed.put(line, Series.constant(value, model.graph().grid().periods()));
            }
          });
      return switch (model.graph().run(changed)) {
        case GraphRun.Solved(Values values) ->
            PresentValue.of(values.series(line()), rate, PresentValue.Convention.FIRST_AT_ONCE);
        case GraphRun.Unsolved _ -> Double.NaN;
      };
    }

    private Line line() {
      return isOwners ? model.owners().orElseThrow().net() : model.sums().orElseThrow().afterTax();
    }

    List<Bar> bars(FinanceCase of) {
      List<Bar> bars = new ArrayList<>();
      for (CaseInput input : of.inputs().values()) {
        Optional<CaseInput.Span> range = Inputs.range(of, input);
        if (range.isPresent() && model.inputs().containsKey(input.id())) {
          bars.add(
              new Bar(
                  input,
                  range.get(),
                  worth(Map.of(input, range.get().low())),
                  worth(Map.of(input, range.get().high())),
                  Optional.empty()));
        }
      }
      bars.removeIf(bar -> !(bar.swing() > 0));
      bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
      for (int i = 0; i < Math.min(MOST_SWITCHED, bars.size()); i++) {
        bars.set(i, switched(bars.get(i)));
      }
      return bars;
    }

    private Bar switched(Bar bar) {
      double wide = bar.range.high() - bar.range.low();
      double low = Math.max(0, bar.range.low() - wide);
      BreakEven found =
          BreakEven.of(value -> worth(Map.of(bar.input, value)), low, bar.range.high() + wide, 0);
      Optional<Double> switching =
          found instanceof BreakEven.Found(double at, _) ? Optional.of(at) : Optional.empty();
      return new Bar(bar.input, bar.range, bar.atLow, bar.atHigh, switching);
    }

    Optional<Grid> grid(List<Bar> bars) {
      if (bars.size() < 2) {
        return Optional.empty();
      }
      Bar first = bars.get(0);
      Bar second = bars.get(1);
      List<List<Double>> worths = new ArrayList<>();
      for (double row : steps(first)) {
        List<Double> line = new ArrayList<>();
        for (double column : steps(second)) {
          line.add(worth(Map.of(first.input, row, second.input, column)));
        }
        worths.add(line);
      }
      return Optional.of(new Grid(first.input, second.input, steps(first), steps(second), worths));
    }

    private static List<Double> steps(Bar bar) {
      List<Double> steps = new ArrayList<>();
      for (int i = 0; i < STEPS; i++) {
        steps.add(bar.range.low() + (bar.range.high() - bar.range.low()) * i / (STEPS - 1));
      }
      return steps;
    }
  }
}
