package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Prices;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// The designs of each part that are known, of which one of each part makes a whole design.
///
/// `max sum of kept w - L`, `sum of w = 1` for each part, `sum of loss of f w <= L` for each firm
/// `f`, `sum of fixed w <= budget`. With shares for `w` its prices say which exits matter and how
/// much; with whole numbers it is the best design that the known ones give.
///
/// Source: Dantzig and Wolfe, _Decomposition principle for linear programs_, Operations Research 8
/// (1960), pages 101-111.
final class DesignMix {
  private static final Tag RULE = Tag.of("exchange.rule.exit");
  private static final double CHOSEN = 0.5;

  /// Of what is kept: an exit that counts less is a solver's rounding.
  private static final double LEAST = 1e-6;

  private final List<GuardPart> parts;
  private final OptionalDouble budget;
  private final List<Map<Set<String>, PartDesign>> known = new ArrayList<>();
  private final Set<String> firms = new LinkedHashSet<>();

  /// What a mix of designs by shares tells.
  ///
  /// @param worth what it is worth, a year
  /// @param prices of its cases, at which no design that is known is worth more
  record Priced(double worth, CasePrices prices) {}

  DesignMix(List<GuardPart> parts, OptionalDouble budget) {
    this.parts = parts;
    this.budget = budget;
    for (GuardPart part : parts) {
      known.add(new LinkedHashMap<>());
      firms.addAll(part.players());
    }
  }

  List<GuardPart> parts() {
    return parts;
  }

  OptionalDouble budget() {
    return budget;
  }

  /// Adds a design of a part, if none with its lines is known.
  void add(int part, PartDesign design) {
    known.get(part).putIfAbsent(design.lines(), design);
  }

  /// How many designs are known, those of all parts counted.
  int size() {
    return known.stream().mapToInt(Map::size).sum();
  }

  /// The design of a part with these lines, added if it was not known; empty where no tonnes keep
  /// the minima of all of them, or none were found.
  Optional<PartDesign> find(int part, Set<String> lines, Effort effort) {
    PartDesign before = known.get(part).get(lines);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<PartDesign> found = PartDesign.of(parts.get(part), lines, effort);
    found.ifPresent(design -> add(part, design));
    return found;
  }

  /// The rows of a mix.
  private final class Rows {
    private final Model.Builder building = Model.maximize();
    private final List<List<PartDesign>> designs = new ArrayList<>();
    private final List<List<Variable>> shares = new ArrayList<>();
    private final Map<String, Constraint> losses = new LinkedHashMap<>();
    private final Variable largest;
    private final Optional<Constraint> least;
    private final Optional<Constraint> cost;
    private final Model model;

    Rows(boolean isWhole, DesignGoal goal) {
      boolean isSaving = goal.least().isPresent();
      for (int part = 0; part < parts.size(); part++) {
        designs.add(List.copyOf(known.get(part).values()));
        shares.add(shares(part, isWhole, isSaving));
      }
      this.largest =
          building.continuous("largest loss", 0, Double.POSITIVE_INFINITY, isSaving ? 0 : -1);
      firms.forEach(this::loss);
      this.least =
          isSaving
              ? Optional.of(
                  plus(building.constraint("least left", RULE), PartDesign::kept)
                      .plus(-1, largest)
                      .atLeast(goal.least().getAsDouble()))
              : Optional.empty();
      this.cost = cost();
      this.model = building.build();
    }

    private List<Variable> shares(int part, boolean isWhole, boolean isSaving) {
      List<Variable> own = new ArrayList<>();
      Model.Sum one = building.constraint("one design of " + part, RULE);
      for (PartDesign design : designs.get(part)) {
        String name = "design " + own.size() + " of " + part;
        double worth = isSaving ? design.saving() : design.kept();
        Variable share =
            isWhole
                ? building.binary(name, worth)
                : building.continuous(name, 0, Double.POSITIVE_INFINITY, worth);
        own.add(share);
        one.plus(1, share);
      }
      one.equalTo(1);
      return own;
    }

    private Model.Sum plus(Model.Sum sum, ToDoubleFunction<PartDesign> amount) {
      for (int part = 0; part < designs.size(); part++) {
        for (int i = 0; i < designs.get(part).size(); i++) {
          double each = amount.applyAsDouble(designs.get(part).get(i));
          if (each != 0) {
            sum.plus(each, shares.get(part).get(i));
          }
        }
      }
      return sum;
    }

    private void loss(String firm) {
      Model.Sum sum = building.constraint("loss without " + firm, RULE);
      losses.put(firm, plus(sum, design -> design.loss(firm)).plus(-1, largest).atMost(0));
    }

    private Optional<Constraint> cost() {
      return budget.isPresent()
          ? Optional.of(
              plus(building.constraint("budget", RuleTags.BUDGET), PartDesign::fixed_perYear)
                  .atMost(budget.getAsDouble()))
          : Optional.empty();
    }

    private Assignment start(List<PartDesign> start) {
      Map<Variable, Double> values = new HashMap<>();
      for (int part = 0; part < start.size(); part++) {
        for (int i = 0; i < designs.get(part).size(); i++) {
          boolean isChosen = designs.get(part).get(i).lines().equals(start.get(part).lines());
          values.put(shares.get(part).get(i), isChosen ? 1.0 : 0.0);
        }
      }
      double worst =
          DesignGoal.losses(start).values().stream().mapToDouble(each -> each).max().orElse(0);
      values.put(largest, worst);
      return Assignment.of(model, values);
    }

    private List<PartDesign> chosen(Solution found) {
      List<PartDesign> chosen = new ArrayList<>();
      for (int part = 0; part < designs.size(); part++) {
        for (int i = 0; i < designs.get(part).size(); i++) {
          if (found.at(shares.get(part).get(i)) > CHOSEN) {
            chosen.add(designs.get(part).get(i));
          }
        }
      }
      return chosen;
    }
  }

  /// The best mix by shares; empty where it was not found or has no prices.
  Optional<Priced> priced(DesignGoal goal, Effort effort) {
    Rows rows = new Rows(false, goal);
    return Outcomes.findOptimum(effort.linear(rows.model))
        .flatMap(found -> found.findPrices().map(prices -> priced(rows, found, prices)));
  }

  private static Priced priced(Rows rows, Solution found, Prices prices) {
    boolean isSaving = rows.least.isPresent();
    double kept = isSaving ? Math.max(0, -prices.dual(rows.least.orElseThrow())) : 1;
    Map<String, Double> exits = new LinkedHashMap<>();
    rows.losses.forEach(
        (firm, row) -> {
          if (prices.dual(row) > LEAST * kept) {
            exits.put(firm, prices.dual(row));
          }
        });
    double sum = exits.values().stream().mapToDouble(each -> each).sum();
    if (sum > kept) {
      exits.replaceAll((_, weight) -> weight * kept / sum);
    }
    double budget = rows.cost.map(row -> Math.max(0, prices.dual(row))).orElse(0.0);
    return new Priced(found.objective(), new CasePrices(isSaving ? 1 : 0, kept, exits, budget));
  }

  /// The best design that the known ones give, or the one to begin with where none was found.
  ///
  /// @param time_s seconds that it may take, > 0
  List<PartDesign> best(List<PartDesign> start, DesignGoal goal, Effort effort, double time_s) {
    Rows rows = new Rows(true, goal);
    SolveRequest request = SolveRequest.of(rows.model).from(rows.start(start));
    return Outcomes.findAnswer(effort.run(request, time_s))
        .map(rows::chosen)
        .filter(chosen -> chosen.size() == parts.size())
        .orElse(start);
  }
}
