package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.StandIn;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Least fresh water for several contaminants, or with forbidden links, as a quadratic model that
/// is solved to the best of all answers.
///
/// With fresh water `f`, reuse `r` and discharge `d`, all in t/h, and outlets `C` in ppm: `sum
/// r(j,k) C(j) + f(k) C0 + L(k) = (sum r(k,m) + d(k)) C(k)` for each operation and contaminant;
/// what enters is at most `Cin(k)` times the flow; `C <= Cout`. The load of the whole plant leaves
/// with its discharge, which follows from the others and helps the proof.
///
/// Without forbidden links an operation needs no more than its limiting flow, since what is above
/// may as well pass it by. With forbidden links it may serve as a way round, and ten times what all
/// use without reuse is taken as its most.
///
/// Source: Takama et al., _Optimal water allocation in a petroleum refinery_, Computers and
/// Chemical Engineering 4 (1980), pages 251-258, the superstructure of all links.
final class ContaminantModel {
  private static final double WAY_ROUND = 10;
  private static final double LEAST_FLOW = 1e-7;

  private final LoadProblem problem;
  private final List<WaterOperation> operations;
  private final Model.Builder model = Model.minimize();
  private final List<Variable> fresh = new ArrayList<>();
  private final List<Variable> discharge = new ArrayList<>();
  private final Map<LoadProblem.Link, Variable> reuse = new LinkedHashMap<>();
  private final List<Map<String, Variable>> outlets = new ArrayList<>();

  private ContaminantModel(LoadProblem problem) {
    this.problem = problem;
    this.operations = problem.operations();
    variables();
    for (int k = 0; k < operations.size(); k++) {
      balance(k);
      for (String contaminant : operations.get(k).contaminants().keySet()) {
        inlet(k, contaminant);
        load(k, contaminant);
      }
    }
    operations.getFirst().contaminants().keySet().forEach(this::whole);
  }

  static LoadTarget solve(LoadProblem problem, Effort effort) {
    ContaminantModel stated = new ContaminantModel(problem);
    var outcome = effort.run(SolveRequest.of(stated.model.build()));
    Optional<Solution> found = Outcomes.findAnswer(outcome);
    ThinnedReuse start = ThinnedReuse.of(problem);
    StandIn standIn = start.standIn();
    Proof proof = Outcomes.proof(outcome);
    Proof best = standIn.proof(proof, effort.relativeGap());
    return found.isPresent() && !standIn.stepsIn(proof)
        ? stated.answer(found.get(), best)
        : stated.answer(standIn.objective(), start.flows(), best);
  }

  private void variables() {
    double all_tPerHour = WAY_ROUND * LoadTarget.withoutReuse_tPerHour(problem);
    boolean free = problem.forbidden().isEmpty();
    for (WaterOperation each : operations) {
      double most = free ? each.limitingFlow_tPerHour() : all_tPerHour;
      fresh.add(model.continuous("fresh > " + each.name(), 0, most, 1));
      discharge.add(model.continuous(each.name() + " > out", 0, most, 0));
      Map<String, Variable> own = new LinkedHashMap<>();
      each.contaminants()
          .forEach(
              (contaminant, load) -> {
                String name = each.name() + " " + contaminant;
                own.put(contaminant, model.continuous(name, 0, load.outletMax_ppm(), 0));
              });
      outlets.add(own);
      for (WaterOperation other : operations) {
        LoadProblem.Link link = new LoadProblem.Link(each.name(), other.name());
        if (!each.equals(other) && !problem.forbidden().contains(link)) {
          double both = free ? Math.min(most, other.limitingFlow_tPerHour()) : most;
          reuse.put(link, model.continuous(link.from() + " > " + link.to(), 0, both, 0));
        }
      }
    }
  }

  private void balance(int k) {
    String name = operations.get(k).name();
    Model.Sum sum =
        model
            .constraint("water of " + name, Tag.of("exchange.rule.water", name))
            .plus(1, fresh.get(k))
            .plus(-1, discharge.get(k));
    reuse.forEach(
        (link, flow) -> {
          if (link.to().equals(name)) {
            sum.plus(1, flow);
          } else if (link.from().equals(name)) {
            sum.plus(-1, flow);
          }
        });
    sum.equalTo(0);
  }

  private void inlet(int k, String contaminant) {
    WaterOperation own = operations.get(k);
    double most = load(own, contaminant).inletMax_ppm();
    Model.Sum sum =
        model
            .constraint(
                "inlet of " + own.name() + " " + contaminant,
                Tag.of("exchange.rule.inlet", own.name(), contaminant))
            .plus(fresh_ppm(contaminant) - most, fresh.get(k));
    for (int j = 0; j < operations.size(); j++) {
      Variable flow = reuse.get(new LoadProblem.Link(operations.get(j).name(), own.name()));
      if (flow != null) {
        sum.plus(1, flow, outlet(j, contaminant)).plus(-most, flow);
      }
    }
    sum.atMost(0);
  }

  private void load(int k, String contaminant) {
    WaterOperation own = operations.get(k);
    Model.Sum sum =
        model
            .constraint(
                "load of " + own.name() + " " + contaminant,
                Tag.of("exchange.rule.load", own.name(), contaminant))
            .plus(fresh_ppm(contaminant), fresh.get(k))
            .plus(-1, discharge.get(k), outlet(k, contaminant));
    for (int j = 0; j < operations.size(); j++) {
      Variable in = reuse.get(new LoadProblem.Link(operations.get(j).name(), own.name()));
      Variable out = reuse.get(new LoadProblem.Link(own.name(), operations.get(j).name()));
      if (in != null) {
        sum.plus(1, in, outlet(j, contaminant));
      }
      if (out != null) {
        sum.plus(-1, out, outlet(k, contaminant));
      }
    }
    sum.equalTo(-load(own, contaminant).load_gPerHour());
  }

  /// What enters the plant leaves it.
  private void whole(String contaminant) {
    Model.Sum sum = model.constraint("plant " + contaminant, Tag.of("exchange.rule.plant"));
    double load_gPerHour = 0;
    for (int k = 0; k < operations.size(); k++) {
      sum.plus(1, discharge.get(k), outlet(k, contaminant));
      sum.plus(-fresh_ppm(contaminant), fresh.get(k));
      load_gPerHour += load(operations.get(k), contaminant).load_gPerHour();
    }
    sum.equalTo(load_gPerHour);
  }

  private LoadTarget answer(Solution solution, Proof proof) {
    List<WaterFlow> flows = new ArrayList<>();
    double fresh_tPerHour = 0;
    for (int k = 0; k < operations.size(); k++) {
      double flow = solution.at(fresh.get(k));
      fresh_tPerHour += flow;
      if (flow > LEAST_FLOW) {
        flows.add(new WaterFlow("fresh", operations.get(k).name(), flow));
      }
    }
    reuse.forEach(
        (link, variable) -> {
          if (solution.at(variable) > LEAST_FLOW) {
            flows.add(new WaterFlow(link.from(), link.to(), solution.at(variable)));
          }
        });
    return answer(fresh_tPerHour, flows, proof);
  }

  private LoadTarget answer(double fresh_tPerHour, List<WaterFlow> flows, Proof proof) {
    return new LoadTarget(
        proof,
        OptionalDouble.of(fresh_tPerHour),
        LoadTarget.withoutReuse_tPerHour(problem),
        0,
        List.of(),
        flows,
        Map.of());
  }

  private Variable outlet(int k, String contaminant) {
    return Objects.requireNonNull(outlets.get(k).get(contaminant));
  }

  private double fresh_ppm(String contaminant) {
    return problem.fresh_ppm().getOrDefault(contaminant, 0.0);
  }

  private static WaterOperation.Load load(WaterOperation operation, String contaminant) {
    return Objects.requireNonNull(operation.contaminants().get(contaminant));
  }
}
