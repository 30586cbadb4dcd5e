package org.tinkuy.exchange.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Variable;

/// What the lines that are built in a part save while all are there and after each exit, each case
/// with the tonnes that save most in it.
///
/// While all are there each line that is built keeps to its minimum. A firm that is gone takes the
/// minima with it: after an exit, and in what the exits are measured by, none holds.
///
/// @param lines that are built, of those that must be decided on
/// @param everybody tonnes while all are there, t a year
/// @param cases the tonnes of each case without minima, by flow and by the firm that is gone, ""
///   for nobody
/// @param saving what is saved a year while all are there, fixed costs paid
/// @param kept what would be saved a year without minima, fixed costs paid
/// @param losses what of that is lost by the exit of each firm that has a part in it, a year, >= 0
/// @param fixed_perYear fixed costs of the lines
record PartDesign(
    Set<String> lines,
    Map<ExchangeArc, Double> everybody,
    List<Map<String, Map<ExchangeArc, Double>>> cases,
    double saving,
    double kept,
    Map<String, Double> losses,
    double fixed_perYear) {

  /// What the exit of a firm loses, a year, >= 0.
  double loss(String firm) {
    return losses.getOrDefault(firm, 0.0);
  }

  /// Finds it by one linear program; empty where no tonnes keep the minima of all lines, or none
  /// were found.
  static Optional<PartDesign> of(GuardPart part, Set<String> lines, Effort effort) {
    Set<String> built = new LinkedHashSet<>(part.decided());
    built.retainAll(lines);
    Model.Builder building = Model.maximize();
    Map<String, Variable> uses = new HashMap<>();
    built.forEach(line -> uses.put(line, building.continuous("build " + line, 1, 1, 0)));
    CaseRows rows = new CaseRows(building, part, uses);
    Map<ExchangeArc, Variable> everybody = new LinkedHashMap<>();
    List<Map<String, Map<ExchangeArc, Variable>>> cases =
        IntStream.range(0, part.flows().size())
            .mapToObj(
                flow -> {
                  Map<String, Map<ExchangeArc, Variable>> each = new LinkedHashMap<>();
                  Stream.concat(Stream.of(""), part.players(flow).stream())
                      .forEach(
                          gone ->
                              each.put(
                                  gone,
                                  rows.add(
                                      part.flows().get(flow),
                                      " without " + gone,
                                      arc -> isBuilt(part, built, arc) && part.isThere(arc, gone),
                                      1)));
                  if (part.hasMinimum()) {
                    everybody.putAll(
                        rows.add(part.flows().get(flow), "", arc -> isBuilt(part, built, arc), 1));
                  }
                  return each;
                })
            .toList();
    rows.minima(everybody);
    return Outcomes.findOptimum(effort.linear(building.build()))
        .map(found -> found(part, built, everybody, cases, found));
  }

  private static boolean isBuilt(GuardPart part, Set<String> built, ExchangeArc arc) {
    return built.contains(arc.line()) || !part.decided().contains(arc.line());
  }

  private static PartDesign found(
      GuardPart part,
      Set<String> built,
      Map<ExchangeArc, Variable> everybody,
      List<Map<String, Map<ExchangeArc, Variable>>> cases,
      Solution found) {
    double fixed = built.stream().mapToDouble(part::fixed_perYear).sum();
    List<Map<String, Map<ExchangeArc, Double>>> tonnes =
        cases.stream()
            .map(
                flow -> {
                  Map<String, Map<ExchangeArc, Double>> each = new LinkedHashMap<>();
                  flow.forEach((gone, amounts) -> each.put(gone, values(amounts, found)));
                  return each;
                })
            .toList();
    double kept = -fixed;
    Map<String, Double> losses = new HashMap<>();
    Map<ExchangeArc, Double> whole = new LinkedHashMap<>(values(everybody, found));
    for (Map<String, Map<ExchangeArc, Double>> flow : tonnes) {
      Map<ExchangeArc, Double> nobodyGone = Objects.requireNonNull(flow.get(""));
      double all = worth(part, nobodyGone);
      kept += all;
      flow.forEach(
          (gone, amounts) -> {
            double loss = Math.max(0, all - worth(part, amounts));
            if (!gone.isEmpty() && loss > 0) {
              losses.merge(gone, loss, Double::sum);
            }
          });
      if (!part.hasMinimum()) {
        whole.putAll(nobodyGone);
      }
    }
    return new PartDesign(built, whole, tonnes, worth(part, whole) - fixed, kept, losses, fixed);
  }

  private static Map<ExchangeArc, Double> values(
      Map<ExchangeArc, Variable> amounts, Solution found) {
    Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
    amounts.forEach((arc, amount) -> tonnes.put(arc, Math.max(0, found.at(amount))));
    return tonnes;
  }

  private static double worth(GuardPart part, Map<ExchangeArc, Double> tonnes) {
    double worth = 0;
    for (var each : tonnes.entrySet()) {
      worth += part.worth_perT(each.getKey()) * each.getValue();
    }
    return worth;
  }
}
