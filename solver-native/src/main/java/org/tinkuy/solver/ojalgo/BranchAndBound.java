package org.tinkuy.solver.ojalgo;

import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Optimisation;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Variable;

/// Proves how good a solution with whole numbers can be, by splitting what they may be and solving
/// each part without wholeness.
///
/// ojAlgo has an own search, which is quick to find solutions and is asked for the first of them;
/// what it calls optimal is not always so, which is why the proof is made here.
///
/// Source: Land, A. H. and Doig, A. G. (1960), An automatic method of solving discrete programming
/// problems, Econometrica 28, pp. 497-520; here best bound first, on the most broken variable.
final class BranchAndBound {
  private static final double WHOLE = 1e-6;
  private static final double ROUNDING = 1e-9;

  private final SolveRequest request;
  private final Model model;
  private final Clock clock;
  private final PriorityQueue<Node> open;
  private double closedBound;
  private long made;
  private long nodes;
  private @Nullable Assignment best;

  BranchAndBound(SolveRequest request, Clock clock, Optional<Assignment> start) {
    this.request = request;
    this.model = request.model();
    this.clock = clock;
    this.open = new PriorityQueue<>(Node.order(model.sense()));
    this.closedBound = -model.sense().unproved();
    this.best = start.orElse(null);
  }

  Outcome<Solution> search() {
    open.add(Node.root(model));
    while (!open.isEmpty()) {
      Node node = open.peek();
      if (isGoodEnough(node.bound())) {
        break;
      }
      Optional<Outcome.Stop> stop = findStop();
      if (stop.isPresent()) {
        return stopped(stop.get());
      }
      look(open.remove());
      request.watch().progress(new Progress(clock.passed_s(), incumbent(), bound(), nodes));
    }
    return ended();
  }

  /// Whether nothing that matters can be found where this bound holds.
  private boolean isGoodEnough(double bound) {
    Assignment found = best;
    if (found == null) {
      return false;
    }
    double objective = model.objectiveAt(found);
    double gap = Math.max(ROUNDING, request.limits().relativeGap()) * Math.abs(objective);
    return model.sense() == Model.Sense.MINIMIZE
        ? bound >= objective - gap
        : bound <= objective + gap;
  }

  private Optional<Outcome.Stop> findStop() {
    if (request.watch().isCancelled()) {
      return Optional.of(Outcome.Stop.CANCELLED);
    }
    if (clock.isOver()) {
      return Optional.of(Outcome.Stop.TIME);
    }
    return nodes >= request.limits().work() ? Optional.of(Outcome.Stop.WORK) : Optional.empty();
  }

  private void look(Node node) {
    nodes++;
    OjalgoModel relaxed = new OjalgoModel(model, true);
    node.hold(relaxed);
    Optimisation.Result result = relaxed.solve(clock.left_s(), 0);
    if (result.getState() == Optimisation.State.INFEASIBLE) {
      return;
    }
    if (!result.getState().isOptimal()) {
      close(node.bound()); // not looked into, so its bound stays
      return;
    }
    Assignment values = relaxed.values(result);
    double bound = model.objectiveAt(values);
    if (isGoodEnough(bound)) {
      close(bound);
      return;
    }
    Optional<Variable> broken = findMostBroken(values);
    if (broken.isEmpty()) {
      settle(node, values, bound);
      return;
    }
    Variable split = broken.get();
    double floor = Math.floor(values.at(split));
    if (floor >= split.lower()) {
      open.add(node.below(split, floor, bound, ++made));
    }
    if (floor + 1 <= split.upper()) {
      open.add(node.above(split, floor + 1, bound, ++made));
    }
  }

  /// The integer that is farthest from any whole number.
  private Optional<Variable> findMostBroken(Assignment values) {
    Variable found = null;
    double farthest = WHOLE;
    for (Variable each : model.variables()) {
      double value = values.at(each);
      double distance = Math.abs(value - Math.rint(value));
      if (each.isInteger() && distance > farthest) {
        farthest = distance;
        found = each;
      }
    }
    return Optional.ofNullable(found);
  }

  /// Makes a solution of values that are whole but for rounding, by holding the whole ones.
  private void settle(Node node, Assignment values, double bound) {
    close(bound);
    OjalgoModel held = new OjalgoModel(model, true);
    node.hold(held);
    for (Variable each : model.variables()) {
      if (each.isInteger()) {
        double whole = Math.rint(values.at(each));
        held.hold(each.index(), whole, whole);
      }
    }
    Optimisation.Result result = held.solve(clock.left_s(), 0);
    if (result.getState().isOptimal()) {
      take(held.wholeValues(result));
    }
  }

  private void take(Assignment found) {
    Assignment before = best;
    if (before == null
        || model.sense().isBetter(model.objectiveAt(found), model.objectiveAt(before))) {
      best = found;
    }
  }

  private void close(double bound) {
    closedBound = model.sense().notPast(closedBound, bound);
  }

  private double incumbent() {
    Assignment found = best;
    return found == null ? Double.NaN : model.objectiveAt(found);
  }

  /// What no solution can beat: the best of all parts, looked into or not.
  private double bound() {
    double bound = closedBound;
    if (!open.isEmpty()) {
      bound = model.sense().notPast(bound, open.peek().bound());
    }
    Assignment found = best;
    return found == null ? bound : model.sense().notPast(bound, model.objectiveAt(found));
  }

  private Outcome<Solution> ended() {
    Assignment found = best;
    if (found != null) {
      Solution solution = solution(found);
      return isGoodEnough(solution.bound())
          ? new Outcome.Optimal<>(clock.run(nodes), solution)
          : stopped(stop());
    }
    return closedBound == -model.sense().unproved()
        ? new Outcome.Infeasible<>(clock.run(nodes), Conflict.UNSEARCHED)
        : stopped(stop());
  }

  /// Parts that ojAlgo could not look into are left open, mostly because time was over.
  private Outcome.Stop stop() {
    return findStop().orElse(Outcome.Stop.WORK);
  }

  private Outcome<Solution> stopped(Outcome.Stop stop) {
    Assignment found = best;
    return found == null
        ? new Outcome.OutOfTime<>(clock.run(nodes), bound(), stop)
        : new Outcome.Feasible<>(clock.run(nodes), solution(found), stop);
  }

  private Solution solution(Assignment found) {
    return new Solution(found, model.objectiveAt(found), bound(), null);
  }
}
