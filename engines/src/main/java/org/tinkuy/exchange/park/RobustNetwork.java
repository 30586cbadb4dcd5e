package org.tinkuy.exchange.park;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
/// @param most what no network saves more than after its worst exit, a year; absent where nobody
///   proved a bound
/// @param proved whether no network is left with more
public record RobustNetwork(
    Map<Candidate, Double> used,
    List<Candidate> reserve,
    double price,
    double left,
    double leftOfBest,
    OptionalDouble most,
    boolean proved) {
  private static final double ROUNDING = 1e-6;

  public RobustNetwork {
    reserve = List.copyOf(reserve);
    used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
  }

  /// What it keeps a year after the worst exit that the best network would lose, >= 0; 0 where that
  /// is no more than rounding.
  public double keeps() {
    double more = left - leftOfBest;
    return more > ROUNDING * Math.abs(left) ? more : 0;
  }

  /// The share of years, 0 to 1, for which the worst exit must last before the guard is worth its
  /// price; 0 where it costs nothing, 1 where it keeps nothing for its price.
  ///
  /// `p keeps = (1 - p) price`: the price is paid while all are there, what is kept comes after.
  public double breakEven() {
    double paid = Math.max(0, price);
    return paid == 0 ? 0 : paid / (paid + keeps());
  }

  /// Whether there is nothing to guard: where nothing is exchanged, no exit takes anything away.
  static boolean isIdle(Plan best) {
    return best.tonnes().isEmpty();
  }

  static Optional<RobustNetwork> of(ParkNetwork found, Effort effort) {
    return found
        .plan()
        .filter(plan -> !isIdle(plan))
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
            .filter(each -> each.investment().capex().orElseThrow() > 0)
            .toList();
    double bestSaving = Plan.nothing(found.problem()).cost() - best.cost();
    return new RobustNetwork(
        used,
        reserve,
        bestSaving - design.saving(),
        design.left(),
        design.leftOfBest(),
        design.most(),
        design.proved());
  }
}
