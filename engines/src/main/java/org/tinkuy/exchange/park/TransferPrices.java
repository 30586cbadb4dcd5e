package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// The prices that give each firm its fair share, as nearly as prices can.
///
/// Least `sum (above + below) + 1e-3 sum (over + under)` with, for each firm, `own + sum of what it
/// is paid - sum of what it pays + below - above = share`, and for each exchange `least - under <=
/// price <= most + over`: first the shares, then prices that both sides could live with.
///
/// @param perUnit what the taker pays for a tonne or a MWh, by the id of the candidate; without
///   those between firms whose shares are not known, and empty where the linear program was not
///   finished
/// @param unpaid what is left to be paid beside the prices, by firm; none where nothing is
record TransferPrices(Map<String, Double> perUnit, Map<String, Double> unpaid) {
  private static final Tag RULE = Tag.of("exchange.rule.share");
  private static final double PRICE_WEIGHT = 1e-3;
  private static final double LEAST = 1e-6;

  /// An exchange in the model.
  private record Traded(Candidate candidate, double amount, Variable price) {}

  /// How far a firm is from its share.
  private record Off(Variable below, Variable above) {}

  /// @param fair what each firm should have a year; a firm that is not named is left as it is
  static TransferPrices of(ParkNetwork found, Map<String, Double> fair, Effort effort) {
    if (fair.isEmpty() || found.used().isEmpty()) {
      return new TransferPrices(Map.of(), Map.of());
    }
    Model.Builder model = Model.minimize();
    List<Traded> traded = new ArrayList<>();
    found
        .used()
        .forEach(
            (candidate, amount) -> {
              if (fair.containsKey(candidate.giver()) && fair.containsKey(candidate.taker())) {
                traded.add(traded(model, found, candidate, amount));
              }
            });
    Map<String, Off> off = new LinkedHashMap<>();
    fair.forEach((firm, share) -> off.put(firm, firm(model, found, traded, firm, share)));
    Optional<Solution> solution = Outcomes.findOptimum(effort.linear(model.build()));
    return solution
        .map(values -> read(values, traded, off, scale(fair)))
        .orElseGet(() -> new TransferPrices(Map.of(), Map.of()));
  }

  private static double scale(Map<String, Double> fair) {
    return fair.values().stream().mapToDouble(Math::abs).max().orElse(0);
  }

  private static Traded traded(
      Model.Builder model, ParkNetwork found, Candidate candidate, double amount) {
    double least = -found.maker().giver(candidate, amount).own_perYear();
    double most = found.maker().taker(candidate, amount).own_perYear();
    Variable price =
        model.continuous(
            "price " + candidate.id(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
    Variable under = slack(model, "under " + candidate.id(), PRICE_WEIGHT * amount);
    Variable over = slack(model, "over " + candidate.id(), PRICE_WEIGHT * amount);
    model
        .constraint("least " + candidate.id(), RULE)
        .plus(1, price)
        .plus(1, under)
        .atLeast(least / amount);
    model
        .constraint("most " + candidate.id(), RULE)
        .plus(1, price)
        .plus(-1, over)
        .atMost(most / amount);
    return new Traded(candidate, amount, price);
  }

  private static Variable slack(Model.Builder model, String name, double cost) {
    return model.continuous(name, 0, Double.POSITIVE_INFINITY, cost);
  }

  private static Off firm(
      Model.Builder model, ParkNetwork found, List<Traded> traded, String firm, double share) {
    Off off = new Off(slack(model, "below " + firm, 1), slack(model, "above " + firm, 1));
    Model.Sum sum =
        model.constraint("share of " + firm, RULE).plus(1, off.below()).plus(-1, off.above());
    double own = 0;
    for (Traded each : traded) {
      if (each.candidate().giver().equals(firm)) {
        own += found.maker().giver(each.candidate(), each.amount()).own_perYear();
        sum.plus(each.amount(), each.price());
      }
      if (each.candidate().taker().equals(firm)) {
        own += found.maker().taker(each.candidate(), each.amount()).own_perYear();
        sum.plus(-each.amount(), each.price());
      }
    }
    sum.equalTo(share - own);
    return off;
  }

  private static TransferPrices read(
      Solution values, List<Traded> traded, Map<String, Off> off, double scale) {
    Map<String, Double> perUnit = new LinkedHashMap<>();
    traded.forEach(each -> perUnit.put(each.candidate().id(), values.at(each.price())));
    Map<String, Double> unpaid = new LinkedHashMap<>();
    for (String firm : off.keySet()) {
      Off each = Objects.requireNonNull(off.get(firm));
      double left = values.at(each.below()) - values.at(each.above());
      if (Math.abs(left) > LEAST * scale) {
        unpaid.put(firm, left);
      }
    }
    return new TransferPrices(perUnit, unpaid);
  }
}
