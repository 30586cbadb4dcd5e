package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What arcs can come to at most in any plan that keeps the rules, found before any solver is
/// asked: how much each can carry, and which of them no best plan needs.
///
/// A tonne of a source takes `a = (q - Q) - r (q0 - Q)` of the room `b = D (Q - q0)` that a sink
/// has below a limit. Others may make room: at most `M = max of -a / r` for each tonne that they
/// replace. So an arc with `a > 0` carries `x <= (b + M D) / (a + M r)`, since `a x <= b + M (D - r
/// x)`.
///
/// Source: Savelsbergh, _Preprocessing and probing techniques for mixed integer programming
/// problems_, ORSA Journal on Computing 6 (1994), pages 445-454, coefficients tightened by the
/// activity of a row; here with the row of the demand taken into account.
final class Reach {
  private final ExchangeProblem problem;
  private final Map<ExchangeArc, Double> most = new HashMap<>();
  private final Set<ExchangeArc> makingRoom = new HashSet<>();

  private Reach(ExchangeProblem problem) {
    this.problem = problem;
    problem.sinks().forEach(this::into);
  }

  /// What can be said of the arcs of a problem, all of them usable.
  static Reach of(ExchangeProblem problem) {
    return new Reach(problem);
  }

  /// The most that an arc can carry, t a year.
  double most_t(ExchangeArc arc) {
    return Objects.requireNonNull(most.get(arc));
  }

  /// The problem without the arcs that some best plan does without: those whose line saves nothing
  /// at its most, or cannot reach its minimum, or is in everything as dear as another mode.
  static ExchangeProblem reduced(ExchangeProblem problem) {
    ExchangeProblem left = problem.withArcs(withoutDearer(problem));
    for (int before = -1; before != left.arcs().size(); ) {
      before = left.arcs().size();
      Reach reach = of(left);
      ExchangeProblem now = left;
      left = left.withArcs(now.arcs().stream().filter(a -> reach.mayServe(now.line(a))).toList());
    }
    return left;
  }

  private void into(ExchangeSink sink) {
    List<ExchangeArc> arcs = problem.arcsTo(sink);
    arcs.forEach(arc -> most.put(arc, problem.most_t(arc)));
    for (var limit : sink.limit().entrySet()) {
      double room = sink.demand_t() * (limit.getValue() - virginQuality(sink, limit.getKey()));
      double made = 0;
      for (ExchangeArc arc : arcs) {
        double taken = taken_perT(arc, limit.getKey());
        if (taken < 0) {
          makingRoom.add(arc);
          made = Math.max(made, -taken / arc.substitution());
        }
      }
      // A sink that must be served keeps the bounds that its conflicts are told by.
      if (sink.virgin_perT().isPresent() && room >= 0) {
        narrow(arcs, limit.getKey(), room + made * sink.demand_t(), made);
      }
    }
  }

  private void narrow(List<ExchangeArc> arcs, String property, double room, double made) {
    for (ExchangeArc arc : arcs) {
      double taken = taken_perT(arc, property);
      if (taken > 0) {
        most.merge(arc, room / (taken + made * arc.substitution()), Math::min);
      }
    }
  }

  /// What a tonne takes of the room below a limit, the virgin material that it replaces taken off.
  private double taken_perT(ExchangeArc arc, String property) {
    return taken_perT(problem, arc, property);
  }

  /// What a tonne on an arc takes of the room below its sink's limit of a property, the virgin
  /// material that it replaces taken off, in units of the property; below 0 where it makes room.
  static double taken_perT(ExchangeProblem problem, ExchangeArc arc, String property) {
    ExchangeSink sink = problem.sink(arc);
    double limit = Objects.requireNonNull(sink.limit().get(property));
    double quality = Objects.requireNonNull(problem.source(arc).quality().get(property));
    return (quality - limit) - arc.substitution() * (virginQuality(sink, property) - limit);
  }

  /// What of a property is in the virgin material of a sink; its limit where none can be bought,
  /// which then counts for nothing.
  static double virginQuality(ExchangeSink sink, String property) {
    double limit = Objects.requireNonNull(sink.limit().get(property));
    return sink.virgin_perT().isEmpty()
        ? limit
        : sink.virginQuality().getOrDefault(property, limit);
  }

  /// Whether a plan may be the better for a line.
  private boolean mayServe(List<ExchangeArc> line) {
    double most_t = 0;
    double saving = -line.getFirst().cost().fixed_perYear();
    boolean needed = false;
    for (ExchangeArc arc : line) {
      most_t += most_t(arc);
      saving += Math.max(0, -Worth.cost_perT(problem, arc)) * most_t(arc);
      needed |= makingRoom.contains(arc) || problem.sink(arc).virgin_perT().isEmpty();
    }
    return most_t > 0 && most_t >= line.getFirst().minimum_t() && (needed || saving > 0);
  }

  /// The arcs of which no other between the same two is as cheap in everything; of equals the
  /// first.
  private static List<ExchangeArc> withoutDearer(ExchangeProblem problem) {
    Map<String, List<ExchangeArc>> pairs = new HashMap<>();
    List<ExchangeArc> left = new ArrayList<>();
    for (ExchangeArc arc : problem.arcs()) {
      pairs.computeIfAbsent(pair(arc), _ -> new ArrayList<>()).add(arc);
    }
    for (ExchangeArc arc : problem.arcs()) {
      List<ExchangeArc> modes = Objects.requireNonNull(pairs.get(pair(arc)));
      boolean isDearer = false;
      for (ExchangeArc other : modes) {
        boolean isBefore = modes.indexOf(other) < modes.indexOf(arc);
        isDearer |=
            !other.equals(arc)
                && noDearer(problem, other, arc)
                && (isBefore || !noDearer(problem, arc, other));
      }
      if (!isDearer) {
        left.add(arc);
      }
    }
    return left;
  }

  private static String pair(ExchangeArc arc) {
    return arc.from() + "\n" + arc.to();
  }

  /// Whether whatever one arc does the other does as well and no dearer.
  private static boolean noDearer(ExchangeProblem problem, ExchangeArc one, ExchangeArc other) {
    return problem.line(one).size() == 1
        && problem.line(other).size() == 1
        && one.substitution() == other.substitution()
        && one.minimum_t() <= other.minimum_t()
        && one.cost().fixed_perYear() <= other.cost().fixed_perYear()
        && Worth.cost_perT(problem, one) <= Worth.cost_perT(problem, other);
  }
}
