package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// A design for the day on which everybody is there and for the days on which one of some firms has
/// left: lines are chosen once, tonnes anew in each case.
///
/// A case saves `sum of (what a tonne spares) x - sum of fixed costs of all lines that are built`:
/// what was built for a firm that left is paid all the same. A flow that the firm has no part in
/// has the tonnes that it has without an exit, so that a case needs tonnes of its own only where
/// its firm is: `left = kept - the largest of the losses`, `loss of f = sum over the flows of f of
/// kept - what is saved there without f`.
///
/// Source: Ben-Tal, El Ghaoui and Nemirovski, _Robust Optimization_ (2009), chapter 14, the
/// adjustable robust counterpart, here with exits as its scenarios; some of the exits alone give
/// the master of Zeng and Zhao, _Solving two-stage robust optimization problems using a
/// column-and-constraint generation method_, Operations Research Letters 41 (2013), pages 457-461.
final class GuardModel {
  private static final Tag RULE = Tag.of("exchange.rule.exit");
  private static final double BUILT = 0.5;

  private final List<GuardPart> parts;
  private final Set<String> exits;
  private final Aim aim;
  private final Model.Builder building = Model.maximize();
  private final List<Copies> copies = new ArrayList<>();
  private final Optional<Variable> loss;
  private final Model model;

  /// What is made as large as it can be.
  sealed interface Aim {
    /// What is left after the worst of the exits.
    ///
    /// @param held what other parts add to it, a year
    record Left(double held) implements Aim {}

    /// What is saved while all are there.
    ///
    /// @param least what must be left after each of the exits
    record Whole(double least) implements Aim {}

    /// What is saved in all cases, by how much each counts.
    record Priced(CasePrices prices) implements Aim {}
  }

  /// The variables of a part.
  ///
  /// @param everybody those of the flows' cases without an exit where no line has a minimum
  /// @param cases by flow and the firm that is gone, "" for nobody
  private record Copies(
      Map<String, Variable> uses,
      DesignRows design,
      Map<ExchangeArc, Variable> everybody,
      List<Map<String, Map<ExchangeArc, Variable>>> cases) {}

  /// @param exits the firms whose exits count
  /// @param budget the most that all fixed costs may come to, a year; absent for no limit
  GuardModel(List<GuardPart> parts, Set<String> exits, OptionalDouble budget, Aim aim) {
    this.parts = parts;
    this.exits = new LinkedHashSet<>(exits);
    this.aim = aim;
    parts.forEach(part -> copies.add(copies(part)));
    this.loss =
        aim instanceof Aim.Left
            ? Optional.of(building.continuous("largest loss", 0, Double.POSITIVE_INFINITY, -1))
            : Optional.empty();
    switch (aim) {
      case Aim.Left left -> {
        building.offset(left.held());
        this.exits.forEach(firm -> loss(firm).plus(1, loss.orElseThrow()).atLeast(0));
      }
      case Aim.Whole whole -> {
        kept("least left").atLeast(whole.least());
        this.exits.forEach(firm -> left(firm).atLeast(whole.least()));
      }
      case Aim.Priced _ -> {}
    }
    if (budget.isPresent()) {
      Model.Sum sum = building.constraint("budget", RuleTags.BUDGET);
      fixed(sum, 1);
      sum.atMost(budget.getAsDouble());
    }
    this.model = building.build();
  }

  Model model() {
    return model;
  }

  private Copies copies(GuardPart part) {
    Map<String, Variable> uses = new LinkedHashMap<>();
    CasePrices prices = prices();
    double paid = prices.whole() + prices.kept() + prices.budget();
    for (String line : part.decided()) {
      uses.put(line, building.binary("build " + line, -paid * part.fixed_perYear(line)));
    }
    CaseRows rows = new CaseRows(building, part, uses);
    Map<ExchangeArc, Variable> everybody = new LinkedHashMap<>();
    List<Map<String, Map<ExchangeArc, Variable>>> cases = new ArrayList<>();
    for (int flow = 0; flow < part.flows().size(); flow++) {
      ExchangeProblem own = part.flows().get(flow);
      Map<String, Map<ExchangeArc, Variable>> each = new LinkedHashMap<>();
      each.put("", rows.add(own, " without minimum", _ -> true, nobody(part, flow)));
      for (String gone : exits) {
        if (part.players(flow).contains(gone)) {
          String when = " without " + gone;
          each.put(gone, rows.add(own, when, arc -> part.isThere(arc, gone), prices.exit(gone)));
        }
      }
      cases.add(each);
      everybody.putAll(
          part.hasMinimum()
              ? rows.add(own, "", _ -> true, prices.whole())
              : Objects.requireNonNull(each.get("")));
    }
    rows.minima(everybody);
    return new Copies(uses, new DesignRows(building, part, uses), everybody, cases);
  }

  private CasePrices prices() {
    return switch (aim) {
      case Aim.Left _ -> CasePrices.KEPT;
      case Aim.Whole _ -> new CasePrices(1, 0, Map.of(), 0);
      case Aim.Priced priced -> priced.prices();
    };
  }

  /// The weight of what a flow saves with nobody gone and no minima: where there are none anyway,
  /// that of what it saves while all are there is in it.
  private double nobody(GuardPart part, int flow) {
    double gone = part.players(flow).stream().mapToDouble(prices()::exit).sum();
    return prices().kept() - gone + (part.hasMinimum() ? 0 : prices().whole());
  }

  /// What is kept without an exit.
  private Model.Sum kept(String name) {
    Model.Sum sum = building.constraint(name, RULE);
    for (int i = 0; i < parts.size(); i++) {
      for (Map<String, Map<ExchangeArc, Variable>> flow : copies.get(i).cases()) {
        worth(sum, parts.get(i), 1, Objects.requireNonNull(flow.get("")));
      }
    }
    fixed(sum, -1);
    return sum;
  }

  /// What is left after an exit.
  private Model.Sum left(String firm) {
    Model.Sum sum = building.constraint("least left without " + firm, RULE);
    for (int i = 0; i < parts.size(); i++) {
      for (Map<String, Map<ExchangeArc, Variable>> flow : copies.get(i).cases()) {
        Map<ExchangeArc, Variable> nobody = Objects.requireNonNull(flow.get(""));
        worth(sum, parts.get(i), 1, flow.getOrDefault(firm, nobody));
      }
    }
    fixed(sum, -1);
    return sum;
  }

  /// What an exit gains, which is no more than 0.
  private Model.Sum loss(String firm) {
    Model.Sum sum = building.constraint("loss without " + firm, RULE);
    for (int i = 0; i < parts.size(); i++) {
      for (Map<String, Map<ExchangeArc, Variable>> flow : copies.get(i).cases()) {
        Map<ExchangeArc, Variable> gone = flow.get(firm);
        if (gone != null) {
          worth(sum, parts.get(i), 1, gone);
          worth(sum, parts.get(i), -1, Objects.requireNonNull(flow.get("")));
        }
      }
    }
    return sum;
  }

  private static void worth(
      Model.Sum sum, GuardPart part, double factor, Map<ExchangeArc, Variable> tonnes) {
    tonnes.forEach((arc, amount) -> sum.plus(factor * part.worth_perT(arc), amount));
  }

  private void fixed(Model.Sum sum, double factor) {
    for (int i = 0; i < parts.size(); i++) {
      GuardPart part = parts.get(i);
      copies.get(i).uses().forEach((line, use) -> sum.plus(factor * part.fixed_perYear(line), use));
    }
  }

  /// The lines that a solution builds in a part.
  Set<String> built(int part, Solution found) {
    Set<String> built = new LinkedHashSet<>();
    copies
        .get(part)
        .uses()
        .forEach(
            (line, use) -> {
              if (found.at(use) > BUILT) {
                built.add(line);
              }
            });
    return built;
  }

  /// A design of each part as a beginning for the solver.
  Assignment start(List<PartDesign> designs) {
    Map<Variable, Double> values = new HashMap<>();
    Map<String, Double> losses = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      PartDesign design = designs.get(i);
      Copies own = copies.get(i);
      own.uses().forEach((line, use) -> values.put(use, design.lines().contains(line) ? 1.0 : 0));
      own.design().start(design.lines(), values);
      if (parts.get(i).hasMinimum()) {
        put(values, own.everybody(), design.everybody());
      }
      for (int flow = 0; flow < own.cases().size(); flow++) {
        Map<String, Map<ExchangeArc, Double>> tonnes = design.cases().get(flow);
        own.cases()
            .get(flow)
            .forEach((gone, all) -> put(values, all, tonnes.getOrDefault(gone, Map.of())));
      }
      exits.forEach(firm -> losses.merge(firm, design.loss(firm), Double::sum));
    }
    double largest = losses.values().stream().mapToDouble(each -> each).max().orElse(0);
    loss.ifPresent(variable -> values.put(variable, largest));
    return Assignment.of(model, values);
  }

  private static void put(
      Map<Variable, Double> values,
      Map<ExchangeArc, Variable> variables,
      Map<ExchangeArc, Double> tonnes) {
    variables.forEach((arc, amount) -> values.put(amount, tonnes.getOrDefault(arc, 0.0)));
  }
}
