package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.exchange.proof.StandIn;
import org.tinkuy.solver.Model;

/// A sound plan for several contaminants or forbidden links without a solver: operations in the
/// order of what their inlets bear, each on fresh water alone or on what one operation before it
/// gave away, thinned with fresh water as far as it must be.
///
/// With water given at `Cg` and `r` of it taken, the fresh water needed is `f >= r (Cg - Cin) /
/// (Cin - C0)` for the inlet and `f >= (L - r (Cout - Cg)) / (Cout - C0)` for the outlet, of each
/// contaminant. The largest of these lines is least where two of them cross or `r` is at an end.
///
/// The bound is the largest of the least fresh flows for each contaminant alone with every link
/// allowed, which the cascade gives: leaving rules aside can only make the least smaller.
final class ThinnedReuse {
  private static final String METHOD = "fresh water, one reuse each";
  private static final String FRESH = "fresh";

  private final LoadProblem problem;
  private final List<Given> given = new ArrayList<>();
  private final Map<String, Double> left_tPerHour = new HashMap<>();
  private final List<WaterFlow> flows = new ArrayList<>();
  private double fresh_tPerHour;

  /// Water that an operation gives away.
  private record Given(String from, Map<String, Double> ppm) {}

  /// `f = at + slope r`, t/h.
  private record Line(double at, double slope) {
    double value(double r) {
      return at + slope * r;
    }
  }

  /// What an operation takes, t/h.
  private record Taken(Optional<Given> given, double used, double fresh) {}

  private ThinnedReuse(LoadProblem problem) {
    this.problem = problem;
    problem.operations().stream()
        .sorted(Comparator.comparingDouble(ThinnedReuse::borne_ppm))
        .forEach(this::serve);
  }

  /// Makes the plan, which is sound where fresh water is clean enough for every operation.
  static ThinnedReuse of(LoadProblem problem) {
    return new ThinnedReuse(problem);
  }

  List<WaterFlow> flows() {
    return List.copyOf(flows);
  }

  StandIn standIn() {
    double bound = 0;
    for (String each : problem.operations().getFirst().contaminants().keySet()) {
      bound = Math.max(bound, LoadTarget.cascade(problem.only(each)).fresh_tPerHour().orElse(0));
    }
    return new StandIn(METHOD, Model.Sense.MINIMIZE, fresh_tPerHour, bound);
  }

  private static double borne_ppm(WaterOperation operation) {
    return operation.contaminants().values().stream()
        .mapToDouble(WaterOperation.Load::inletMax_ppm)
        .sum();
  }

  private void serve(WaterOperation operation) {
    double alone = operation.freshAlone_tPerHour(problem.fresh_ppm());
    Taken best = new Taken(Optional.empty(), 0, alone);
    for (Given each : given) {
      if (!problem.forbidden().contains(new LoadProblem.Link(each.from(), operation.name()))) {
        Taken taken = least(operation, each);
        best = taken.fresh() < best.fresh() ? taken : best;
      }
    }
    take(operation, best);
  }

  private Taken least(WaterOperation operation, Given water) {
    List<Line> lines = new ArrayList<>(List.of(new Line(0, 0)));
    double most = left(water);
    for (var each : operation.contaminants().entrySet()) {
      WaterOperation.Load load = each.getValue();
      double clean = problem.fresh_ppm().getOrDefault(each.getKey(), 0.0);
      double ppm = ppm(water, each.getKey());
      double above = ppm - load.inletMax_ppm();
      if (above > 0 && load.inletMax_ppm() <= clean) {
        most = 0;
      } else if (above > 0) {
        lines.add(new Line(0, above / (load.inletMax_ppm() - clean)));
      }
      if (load.load_gPerHour() > 0) {
        double room = load.outletMax_ppm() - clean;
        lines.add(new Line(load.load_gPerHour() / room, (ppm - load.outletMax_ppm()) / room));
      }
    }
    List<Double> turns = new ArrayList<>(List.of(0.0, most));
    for (Line one : lines) {
      for (Line other : lines) {
        double r = (other.at() - one.at()) / (one.slope() - other.slope());
        if (r > 0 && r < most) {
          turns.add(r);
        }
      }
    }
    Collections.sort(turns); // of equals the one that leaves most to others
    Taken best = new Taken(Optional.of(water), 0, Double.POSITIVE_INFINITY);
    for (double r : turns) {
      double fresh = lines.stream().mapToDouble(line -> line.value(r)).max().orElse(0);
      best = fresh < best.fresh() ? new Taken(Optional.of(water), r, fresh) : best;
    }
    return best;
  }

  private void take(WaterOperation operation, Taken taken) {
    double flow = taken.used() + taken.fresh();
    if (flow <= 0) {
      return;
    }
    Map<String, Double> out_ppm = new LinkedHashMap<>();
    for (var each : operation.contaminants().entrySet()) {
      double clean = problem.fresh_ppm().getOrDefault(each.getKey(), 0.0);
      double reused = taken.given().map(water -> ppm(water, each.getKey())).orElse(0.0);
      double in_gPerHour = taken.fresh() * clean + taken.used() * reused;
      out_ppm.put(each.getKey(), (in_gPerHour + each.getValue().load_gPerHour()) / flow);
    }
    if (taken.fresh() > 0) {
      fresh_tPerHour += taken.fresh();
      flows.add(new WaterFlow(FRESH, operation.name(), taken.fresh()));
    }
    if (taken.used() > 0) {
      Given water = taken.given().orElseThrow();
      left_tPerHour.put(water.from(), Math.max(0, left(water) - taken.used()));
      flows.add(new WaterFlow(water.from(), operation.name(), taken.used()));
    }
    given.add(new Given(operation.name(), out_ppm));
    left_tPerHour.put(operation.name(), flow);
  }

  private double left(Given water) {
    return Objects.requireNonNull(left_tPerHour.get(water.from()));
  }

  private static double ppm(Given water, String contaminant) {
    return Objects.requireNonNull(water.ppm().get(contaminant));
  }
}
