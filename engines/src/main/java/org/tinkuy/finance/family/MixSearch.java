package org.tinkuy.finance.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.LaneFrame;
import org.tinkuy.finance.graph.LanePlan;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.kernel.Check;

/// Searches the mix of layers that takes the least public money and meets every layer's terms.
///
/// An even grid over the levers is looked at first, then steps from its best point, one lever or
/// two at a time, halved until they are finer than the tolerance. Limits: what is found is the best
/// of the grid's neighbourhood and no proof that none is better elsewhere; with many levers the
/// grid is coarse, and [Answer.Found] says how coarse.
///
/// The shares are inputs of one model, and the mixes of a grid or a step are its lanes: each is
/// what it would be alone, and they are compared in their order.
public final class MixSearch {
  private static final int MOST_POINTS = 600;
  private static final int MOST_LANES = 128;
  private static final double NOTHING = 1e-7;

  /// By which a cover is missed where a loop closed to a cent.
  private static final double ROUNDING = 1e-6;

  private final Field field;
  private final List<Lever> levers;
  private final Demands demands;
  private final List<Line> shares;
  private final StackLines lines;
  private final LanePlan plan;
  private int evaluated;
  private int unsolved;

  /// The model in which mixes are run.
  ///
  /// @param shares inputs of the graph, one for each lever
  /// @param owners what owners are paid, after the tax on it, less what they pay in, a flow; empty
  ///   where it is read off their layers, before such a tax
  public record Field(Graph graph, StackLines lines, List<Line> shares, Optional<Line> owners) {
    public Field {
      shares = List.copyOf(shares);
    }
  }

  /// A layer whose share of the need is free.
  ///
  /// @param low share of the need, 0 to 1
  /// @param high at least `low`, at most 1
  public record Lever(String layer, double low, double high) {
    public Lever {
      Check.that(
          low >= 0 && low <= high && high <= 1,
          "finance.mix.lever",
          "Layer '%s': its share must lie within 0 and 1, but is searched from %s to %s.",
          layer,
          low,
          high);
    }
  }

  /// What a mix must meet.
  ///
  /// @param hurdle that owners must earn, a share per year
  /// @param cover DSCR that is kept in every test of lenders, >= 0; 0 where none is asked for
  /// @param publicRate per year, at which public money is discounted
  public record Demands(double hurdle, double cover, double publicRate, Set<String> publicParties) {
    public Demands {
      publicParties = Set.copyOf(publicParties);
    }
  }

  /// One mix.
  ///
  /// @param shares of the need that each lever is asked for, in their order
  /// @param taken shares of the need that they pay: less where the cash carries no more
  /// @param publicMoney present value of what public parties pay less what they are paid back
  /// @param ownersValue present value of the owners' flows at their hurdle, >= 0 where they earn it
  /// @param lowestCover least DSCR of lenders' tests; NaN without debt
  /// @param gap that nobody pays
  public record Mix(
      List<Double> shares,
      List<Double> taken,
      double publicMoney,
      double ownersValue,
      double lowestCover,
      double gap) {
    public Mix {
      shares = List.copyOf(shares);
      taken = List.copyOf(taken);
    }
  }

  /// What the search comes to.
  public sealed interface Answer {
    /// A mix that meets all terms.
    ///
    /// @param evaluated mixes that were run
    /// @param unsolved those of them whose loops did not close, which may hide a better one
    /// @param spacing of the first grid, as a share of the need
    record Found(Mix best, int evaluated, int unsolved, double spacing) implements Answer {}

    /// None of the mixes that were run meets all terms.
    ///
    /// @param nearest the one that misses them by least; of numbers that are none where no mix
    ///   could be solved
    /// @param evaluated mixes that were run
    /// @param unsolved those of them whose loops did not close
    record None(Mix nearest, int evaluated, int unsolved) implements Answer {}
  }

  private record Point(Mix mix, double missed) {
    boolean isBetter(Optional<Point> other) {
      if (other.isEmpty()) {
        return true;
      }
      Point than = other.orElseThrow();
      if (missed > NOTHING || than.missed > NOTHING) {
        return missed < than.missed;
      }
      return mix.publicMoney < than.mix.publicMoney;
    }
  }

  private MixSearch(Field field, List<Lever> levers, Demands demands) {
    this.field = field;
    this.levers = List.copyOf(levers);
    this.demands = demands;
    this.shares = field.shares;
    this.lines = field.lines;
    this.plan = field.graph.plan().prepareSteady(Set.copyOf(shares), kept());
  }

  private static Field laid(ProjectFlows flows, Stack stack, List<Lever> levers) {
    List<Line> shares =
        levers.stream().map(lever -> Line.of("mix." + lever.layer, LineType.PLAIN)).toList();
    FinancedProject.Laid laid = FinancedProject.lay(flows, freed(stack, levers, shares), shares);
    return new Field(laid.graph(), laid.lines(), shares, Optional.empty());
  }

  /// The stack with the levers' shares open; what the cash must keep of a loan stays.
  private static Stack freed(Stack stack, List<Lever> levers, List<Line> shares) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : stack.layers()) {
      Layer now = layer;
      for (int i = 0; i < shares.size(); i++) {
        if (levers.get(i).layer.equals(layer.id())) {
          now = layer.with(freed(layer, new LayerTerm.Held(shares.get(i))));
        }
      }
      layers.add(now);
    }
    return new Stack(layers, stack.safeguards());
  }

  /// A loan is drawn before it is paid back.
  private static Call freed(Layer layer, LayerTerm share) {
    if (!(layer instanceof Layer.Debt)) {
      return new Call.Portion(share, Optional.empty());
    }
    return layer.head().call() instanceof Call.Carried(var cover, var loanLife, _)
        ? new Call.Carried(cover, loanLife, share)
        : new Call.Carried(LayerTerm.none(), LayerTerm.none(), share);
  }

  private List<Line> kept() {
    List<Line> kept =
        new ArrayList<>(List.of(lines.uses().gap(), lines.uses().need(), lines.tested()));
    field.owners.ifPresent(kept::add);
    for (StackLines.LayerLines each : lines.layers().values()) {
      kept.add(each.received());
      kept.add(each.drawn());
    }
    return kept;
  }

  /// Searches.
  ///
  /// @param levers one to four layers of the stack; all others keep their calls
  /// @param tolerance of a share, > 0
  public static Answer search(
      ProjectFlows flows, Stack stack, List<Lever> levers, Demands demands, double tolerance) {
    return search(laid(flows, stack, levers), levers, demands, tolerance);
  }

  /// The same in a model whose layers read the shares already.
  public static Answer search(Field field, List<Lever> levers, Demands demands, double tolerance) {
    Check.that(
        !levers.isEmpty() && levers.size() <= 4 && tolerance > 0,
        "finance.mix.levers",
        "Search of a mix: one to four layers can be free, but here are %s.",
        levers.size());
    return new MixSearch(field, levers, demands).run(tolerance);
  }

  private Answer run(double tolerance) {
    int points =
        Math.max(3, Math.min(25, (int) Math.floor(Math.pow(MOST_POINTS, 1.0 / levers.size()))));
    List<double[]> grid = new ArrayList<>();
    int[] index = new int[levers.size()];
    do {
      double[] mix = new double[index.length];
      for (int i = 0; i < mix.length; i++) {
        mix[i] = share(levers.get(i), (double) index[i] / (points - 1));
      }
      grid.add(mix);
    } while (next(index, points));
    Optional<Point> best = best(Optional.empty(), grid);
    double spacing = 0;
    for (Lever lever : levers) {
      spacing = Math.max(spacing, (lever.high - lever.low) / (points - 1));
    }
    if (best.isEmpty()) {
      return new Answer.None(unknown(grid.getFirst()), evaluated, unsolved);
    }
    for (double step = spacing / 2; step > tolerance / 2; ) {
      Optional<Point> moved = around(best, step);
      if (moved.equals(best)) {
        step /= 2;
      }
      best = moved;
    }
    Point found = best.orElseThrow();
    return found.missed > NOTHING
        ? new Answer.None(found.mix, evaluated, unsolved)
        : new Answer.Found(found.mix, evaluated, unsolved, spacing);
  }

  private static Mix unknown(double[] shares) {
    List<Double> asked = Arrays.stream(shares).boxed().toList();
    return new Mix(
        asked,
        asked.stream().map(_ -> Double.NaN).toList(),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN);
  }

  private static double share(Lever lever, double part) {
    return lever.low + part * (lever.high - lever.low);
  }

  private static boolean next(int[] index, int points) {
    for (int i = 0; i < index.length; i++) {
      if (++index[i] < points) {
        return true;
      }
      index[i] = 0;
    }
    return false;
  }

  private Optional<Point> around(Optional<Point> from, double step) {
    List<Double> center = from.orElseThrow().mix.shares;
    List<double[]> steps = new ArrayList<>();
    int n = levers.size();
    int moves = (int) Math.pow(3, n);
    for (int move = 0; move < moves; move++) {
      double[] mix = center.stream().mapToDouble(Double::doubleValue).toArray();
      int code = move;
      int changed = 0;
      for (int i = 0; i < n; i++) {
        int way = code % 3 - 1;
        code /= 3;
        changed += way == 0 ? 0 : 1;
        Lever lever = levers.get(i);
        mix[i] = Math.max(lever.low, Math.min(lever.high, mix[i] + way * step));
      }
      if (changed > 0 && changed <= 2) {
        steps.add(mix);
      }
    }
    return best(from, steps);
  }

  /// The best of what there is and some mixes, the first of equals.
  private Optional<Point> best(Optional<Point> before, List<double[]> mixes) {
    Optional<Point> best = before;
    for (int first = 0; first < mixes.size(); first += MOST_LANES) {
      List<double[]> some = mixes.subList(first, Math.min(mixes.size(), first + MOST_LANES));
      LaneFrame frame = plan.frame(some.size());
      for (int i = 0; i < shares.size(); i++) {
        int lever = i;
        frame.fill(shares.get(i), lane -> some.get(lane)[lever]);
      }
      frame.run();
      for (int lane = 0; lane < some.size(); lane++) {
        Optional<Point> point = point(some.get(lane), frame, lane);
        unsolved += point.isEmpty() ? 1 : 0;
        best = point.isPresent() && point.orElseThrow().isBetter(best) ? point : best;
      }
    }
    evaluated += mixes.size();
    return best;
  }

  /// What a mix comes to; empty where its loops did not close or its numbers are none, so that
  /// there is nothing to compare.
  private Optional<Point> point(double[] mix, LaneFrame frame, int lane) {
    return frame.isSolved(lane)
        ? Optional.of(solved(mix, frame, lane))
            .filter(found -> Double.isFinite(found.mix.publicMoney + found.missed))
        : Optional.empty();
  }

  private Point solved(double[] asked, LaneFrame frame, int lane) {
    Series need = frame.series(lines.uses().need(), lane);
    Series publicNet = Series.constant(0, need.length());
    Series owners = publicNet;
    for (StackLines.LayerLines each : lines.layers().values()) {
      Series net = frame.series(each.received(), lane).minus(frame.series(each.drawn(), lane));
      if (demands.publicParties.contains(each.layer().head().provider())) {
        publicNet = publicNet.minus(net);
      } else if (each.layer() instanceof Layer.Owner
          || each.layer() instanceof Layer.ShareholderLoan) {
        owners = owners.plus(net);
      }
    }
    if (field.owners.isPresent()) {
      owners = frame.series(field.owners.orElseThrow(), lane);
    }
    double all = Math.max(1e-300, need.total());
    double gap = frame.series(lines.uses().gap(), lane).total();
    double ownersValue = worth(owners, demands.hurdle);
    Cover cover = Cover.ofTests(frame.series(lines.tested(), lane));
    double missed =
        gap / all
            + Math.max(0, -ownersValue) / all
            + (cover.minimum() < demands.cover - ROUNDING ? demands.cover - cover.minimum() : 0);
    List<Double> taken =
        levers.stream()
            .map(lever -> frame.series(lines.layer(lever.layer).drawn(), lane).total() / all)
            .toList();
    return new Point(
        new Mix(
            Arrays.stream(asked).boxed().toList(),
            taken,
            worth(publicNet, demands.publicRate),
            ownersValue,
            cover.minimum(),
            gap),
        missed);
  }

  private double worth(Series flow, double yearly) {
    return PresentValue.of(
        flow,
        PresentValue.effectivePerPeriod(yearly, field.graph.grid().perYear()),
        PresentValue.Convention.FIRST_AT_ONCE);
  }
}
