package org.tinkuy.exchange.park;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.exchange.network.RobustDesign;
import org.tinkuy.exchange.proof.Effort;

/// The network of a park that guards against the worst exit of a firm, beside the best one.
///
/// @param used its exchanges with their tonnes, while all are there
/// @param reserve what is built beside them, at a cost, to serve after an exit
/// @param price what it saves less a year than the best network while all are there, >= 0 but for
///   the gap of both
/// @param left what it saves a year after the worst exit
/// @param leftOfBest what the best network saves a year after its own worst exit
/// @param proved whether no network is left with more
public record RobustNetwork(
    Map<Candidate, Double> used,
    List<Candidate> reserve,
    double price,
    double left,
    double leftOfBest,
    boolean proved) {
  public RobustNetwork {
    reserve = List.copyOf(reserve);
    used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
  }

  static Optional<RobustNetwork> of(ParkNetwork found, Effort effort) {
    return found
        .plan()
        .flatMap(
            best ->
                RobustDesign.of(found.problem(), best, effort)
                    .map(design -> of(found, best, design)));
  }

  private static RobustNetwork of(ParkNetwork found, Plan best, RobustDesign design) {
    Map<Candidate, Double> used = found.asked().used(design.plan());
    List<Candidate> reserve =
        found.asked().listLines().stream()
            .filter(each -> design.built().contains(each.id()) && !used.containsKey(each))
            .filter(each -> each.investment().capex() > 0)
            .toList();
    double bestSaving = Plan.nothing(found.problem()).cost() - best.cost();
    return new RobustNetwork(
        used,
        reserve,
        bestSaving - design.saving(),
        design.left(),
        design.leftOfBest(),
        design.proved());
  }
}
