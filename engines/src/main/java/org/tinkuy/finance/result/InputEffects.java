package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.finance.risk.RiskMeasure;
import org.tinkuy.finance.sensitivity.Sensitivity;

/// What the worth of a case hangs on: its inputs with a range, moved alone or two at a time, the
/// debt staying as it is.
///
/// @param measured name of the figure that is watched, `ownersWorth` or `projectWorth`; empty where
///   the case states no discount rate
/// @param worth of it in the case, in the case's money
/// @param bars each input with a range, the one that moves most first
/// @param curves worths of the inputs that move most over the same factors
/// @param grid the two that move most against each other; absent where there are not two
/// @param breakEven what may be lost of all lettings, and of all prices
public record InputEffects(
    String measured,
    double worth,
    List<Bar> bars,
    List<Curve> curves,
    Optional<Grid> grid,
    Together breakEven) {
  private static final int MOST_SWITCHED = 6;
  private static final int STEPS = 5;
  private static final Pattern LETTINGS = Pattern.compile("absorption\\..+\\.(ceiling|shares)");
  private static final Pattern PRICES = Pattern.compile("products\\.[^.]+\\.price");
  private static final List<Double> FACTORS = List.of(0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3);

  /// Half a per cent: factors that are closer are one.
  private static final double APART = 0.005;

  /// Prices three times as high are no plan.
  private static final double MOST_PRICE = 3;

  /// Some curves of absorption are not defined where nothing at all is taken.
  private static final double LEAST = 1e-3;

  static final InputEffects NONE =
      new InputEffects(
          "",
          0,
          List.of(),
          List.of(),
          Optional.empty(),
          new Together(Optional.empty(), Optional.empty()));

  /// All inputs of one kind moved together until the worth is zero.
  ///
  /// @param letting share of the lettings of the case, 0 to the whole that can be let; 1 is the
  ///   case as it is; absent where the worth has one sign for all of them or nothing is let
  /// @param price share of all prices of the case, 0 to 3; 1 is the case as it is; absent likewise
  public record Together(Optional<Double> letting, Optional<Double> price) {}

  /// One input moved through its range.
  ///
  /// @param atLow worth where it is at its low end, in the case's money
  /// @param atHigh worth where it is at its high end
  /// @param switching value at which the worth is zero, in the input's unit; absent where none lies
  ///   within twice its range, or where it was not sought, as of a delay, which goes by whole
  ///   periods
  public record Bar(
      CaseInput input,
      CaseInput.Span range,
      double atLow,
      double atHigh,
      Optional<Double> switching) {}

  /// One input over factors that are the same for all inputs, but for where one ends before.
  ///
  /// @param worths by factor, in the case's money; of a share that is let, to the whole at most
  public record Curve(CaseInput input, SequencedMap<Double, Double> worths) {
    public Curve {
      worths = new LinkedHashMap<>(worths);
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

  public InputEffects {
    bars = List.copyOf(bars);
    curves = List.copyOf(curves);
  }

  /// Why the effects of inputs are not those on what owners ask for.
  public enum Lack {
    /// The case has owners and not the rate that they ask for: it is the worth of the project that
    /// inputs move.
    OWNERS_RATE,
    /// The case has ranges and no rate at which any flow is discounted: nothing is told.
    ANY_RATE
  }

  /// What the case does not say; empty where nothing is missing.
  public static Optional<Lack> lack(ProjectModel model) {
    FinanceCase of = model.of();
    if (model.sums().isEmpty() || isOwners(model)) {
      return Optional.empty();
    }
    if (of.find("discount.project").isEmpty()) {
      boolean isUnsure = of.inputs().values().stream().anyMatch(each -> each.range().isPresent());
      return isUnsure ? Optional.of(Lack.ANY_RATE) : Optional.empty();
    }
    boolean isMoved =
        of.inputs().values().stream().anyMatch(each -> Inputs.range(of, each).isPresent());
    return isMoved ? model.owners().map(_ -> Lack.OWNERS_RATE) : Optional.empty();
  }

  private static boolean isOwners(ProjectModel model) {
    return model.owners().isPresent() && model.of().find("discount.equity").isPresent();
  }

  static InputEffects of(ProjectRun run) {
    FinanceCase of = run.model().of();
    boolean isOwners = isOwners(run.model());
    String discount = isOwners ? "discount.equity" : "discount.project";
    if (of.find(discount).isEmpty() || run.model().sums().isEmpty()) {
      return NONE;
    }
    double rate =
        PresentValue.effectivePerPeriod(
            Inputs.first(of.find(discount).orElseThrow()), run.model().graph().grid().perYear());
    ProjectModel model = kept(run);
    Line flows =
        isOwners ? model.owners().orElseThrow().net() : model.sums().orElseThrow().afterTax();
    Sensitivity sensitivity =
        new Sensitivity(model.graph(), new RiskMeasure.Worth(flows, rate), delays(model));
    return new Moving(model, sensitivity).effects(isOwners ? "ownersWorth" : "projectWorth");
  }

  private static Set<Line> delays(ProjectModel model) {
    return model.of().inputs().values().stream()
        .filter(input -> input.kind() == InputKind.DELAY)
        .flatMap(input -> Optional.ofNullable(model.inputs().get(input.id())).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The same case with its debt as it is drawn and served: a worse year does not shrink a loan.
  static ProjectModel kept(ProjectRun run) {
    return run.model().loans().isEmpty()
        ? run.model()
        : ProjectModel.build(run.kept()).find().orElse(run.model());
  }

  private record Moving(ProjectModel model, Sensitivity sensitivity) {

    InputEffects effects(String measured) {
      Map<Line, CaseInput> moved = moved();
      List<Sensitivity.Bar> all =
          sensitivity.tornado(moved.entrySet().stream().map(this::span).toList()).stream()
              .filter(bar -> bar.swing() > 0)
              .toList();
      List<Bar> bars = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        bars.add(bar(all.get(i), moved, i < MOST_SWITCHED));
      }
      List<Sensitivity.Bar> most = all.subList(0, Math.min(MOST_SWITCHED, all.size()));
      List<Line> lines = most.stream().map(bar -> bar.span().input()).toList();
      List<Curve> curves =
          lines.stream()
              .filter(line -> !isDelay(input(moved, line)))
              .flatMap(line -> sensitivity.spider(List.of(line), factors(line)).stream())
              .map(curve -> new Curve(input(moved, curve.input()), curve.points()))
              .toList();
      return new InputEffects(
          measured,
          sensitivity.base(),
          bars,
          curves,
          bars.size() < 2 ? Optional.empty() : Optional.of(grid(lines, bars)),
          new Together(letting(), prices()));
    }

    /// A share that is let ends at the whole, and its curve there: no park lets more than it has.
    private List<Double> factors(Line line) {
      double most = lines(LETTINGS).contains(line) ? 1 / largest(line) : Double.POSITIVE_INFINITY;
      if (most >= FACTORS.getLast()) {
        return FACTORS;
      }
      List<Double> factors = new ArrayList<>(FACTORS);
      factors.removeIf(factor -> factor > 1 && factor > most - APART);
      if (most > 1 + APART) {
        factors.add(most);
      }
      return List.copyOf(factors);
    }

    private double largest(Line line) {
      double largest = 0;
      for (double each : sensitivity.series(line).toArray()) {
        largest = Math.max(largest, each);
      }
      return largest;
    }

    /// No more than the whole of each can be let: what is taken whole already stays, the others go
    /// on.
    private Optional<Double> letting() {
      Map<Line, Double> most = new LinkedHashMap<>();
      for (Line line : lines(LETTINGS)) {
        double share = largest(line);
        if (share > 0) {
          most.put(line, 1 / share);
        }
      }
      return turning(most);
    }

    private Optional<Double> prices() {
      Map<Line, Double> most = new LinkedHashMap<>();
      lines(PRICES).forEach(line -> most.put(line, MOST_PRICE));
      return turning(most);
    }

    private Optional<Double> turning(Map<Line, Double> most) {
      double high = most.values().stream().mapToDouble(each -> each).max().orElse(0);
      return high > LEAST
              && sensitivity.turning(most, LEAST, high, 0) instanceof BreakEven.Found(double at, _)
          ? Optional.of(at)
          : Optional.empty();
    }

    private Set<Line> lines(Pattern ids) {
      return model.inputs().entrySet().stream()
          .filter(each -> ids.matcher(each.getKey()).matches())
          .map(Map.Entry::getValue)
          .collect(Collectors.toUnmodifiableSet());
    }

    /// The inputs that have a range, by their lines.
    private Map<Line, CaseInput> moved() {
      Map<Line, CaseInput> moved = new LinkedHashMap<>();
      for (CaseInput input : model.of().inputs().values()) {
        Line line = model.inputs().get(input.id());
        boolean isUnsure = moving(input).filter(r -> r.low() < r.high()).isPresent();
        if (line != null && isUnsure) {
          moved.put(line, input);
        }
      }
      return moved;
    }

    /// How far an input moves: a delay by the months of its range.
    private Optional<CaseInput.Span> moving(CaseInput input) {
      return isDelay(input) ? input.range() : Inputs.range(model.of(), input);
    }

    private static boolean isDelay(CaseInput input) {
      return input.kind() == InputKind.DELAY;
    }

    /// What factors are of; 1 of a delay, which moves by amounts.
    private static double scale(CaseInput input) {
      return isDelay(input) ? 1 : Inputs.first(input);
    }

    private Sensitivity.Span span(Map.Entry<Line, CaseInput> moved) {
      double value = scale(moved.getValue());
      CaseInput.Span range = moving(moved.getValue()).orElseThrow();
      double one = range.low() / value;
      double other = range.high() / value;
      return new Sensitivity.Span(moved.getKey(), Math.min(one, other), Math.max(one, other));
    }

    private Bar bar(Sensitivity.Bar bar, Map<Line, CaseInput> moved, boolean isSwitched) {
      CaseInput input = input(moved, bar.span().input());
      double value = scale(input);
      CaseInput.Span range = moving(input).orElseThrow();
      return new Bar(
          input,
          range,
          value > 0 ? bar.atLow() : bar.atHigh(),
          value > 0 ? bar.atHigh() : bar.atLow(),
          isSwitched && !isDelay(input) ? switching(bar.span(), value) : Optional.empty());
    }

    /// Sought within twice the range.
    private Optional<Double> switching(Sensitivity.Span span, double value) {
      double wide = span.high() - span.low();
      Sensitivity.Span within =
          new Sensitivity.Span(span.input(), Math.max(0, span.low() - wide), span.high() + wide);
      return sensitivity.switching(within, 0).factor() instanceof BreakEven.Found(double at, _)
          ? Optional.of(at * value)
          : Optional.empty();
    }

    private Grid grid(List<Line> lines, List<Bar> bars) {
      Bar first = bars.get(0);
      Bar second = bars.get(1);
      Sensitivity.Grid grid =
          sensitivity.grid(lines.get(0), factors(first), lines.get(1), factors(second));
      return new Grid(first.input(), second.input(), steps(first), steps(second), grid.results());
    }

    private static List<Double> factors(Bar bar) {
      return steps(bar).stream().map(step -> step / scale(bar.input)).toList();
    }

    /// Even steps on either side of the case itself, so that its own worth stands among the others;
    /// even steps through the range where the case is at an end of it.
    private static List<Double> steps(Bar bar) {
      double low = bar.range.low();
      double high = bar.range.high();
      double now = scale(bar.input);
      if (!isDelay(bar.input) && low < now && now < high) {
        return List.of(low, (low + now) / 2, now, (now + high) / 2, high);
      }
      List<Double> steps = new ArrayList<>();
      for (int i = 0; i < STEPS; i++) {
        steps.add(low + (high - low) * i / (STEPS - 1));
      }
      return steps;
    }

    private static CaseInput input(Map<Line, CaseInput> moved, Line line) {
      return Optional.ofNullable(moved.get(line)).orElseThrow();
    }
  }
}
