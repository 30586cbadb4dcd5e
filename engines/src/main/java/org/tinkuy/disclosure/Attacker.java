package org.tinkuy.disclosure;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Somebody who knows every given sum, which rows stand in it, that nothing is negative, and in
/// each stratum what the largest other firms gave: more than any firms that tell one another can
/// know. Works out between which ends a target must lie.
///
/// With `x` the target's part of a stratum `s`, `o` what the others have in it and `L` what the
/// colluders among them gave, each given sum `T = sum of a (x + o)` over its strata, with `x >= 0`
/// and `o >= L`, bounds the target. It is protected where both `(1 - p)` and `(1 + p)` times its
/// value remain possible. A stratum that holds `p` times the value of other firms' amounts, beyond
/// the colluders', protects by itself, since what is moved within it changes no sum.
///
/// Source: Hundepool et al., Statistical Disclosure Control (Wiley 2012), 4.3: audit of a table.
final class Attacker {
  private static final double TOLERANCE = 1e-6;

  /// Without a p % rule nothing may be known exactly; as a share of what is known.
  private static final double EXACT = 1e-3;

  private static final Tag GIVEN = Tag.of("disclosure.rule.given");

  private final DisclosureTable table;
  private final Optional<Solver> solver;
  private final double protection;
  private final int colluders;

  Attacker(DisclosureTable table, DisclosureRules rules, Optional<Solver> solver) {
    this.table = table;
    this.solver = solver;
    this.protection = Math.max(EXACT, new Sensitivity(rules).protection());
    this.colluders = rules.whole(Name.COLLUDERS);
  }

  /// What is known of a stratum that holds a part of the target.
  ///
  /// @param weights amount of the target by its weight
  /// @param others what others have, >= 0
  /// @param least what the colluders among them gave, >= 0
  /// @param open whether anybody beyond the colluders is in it
  private record Part(
      SortedMap<Double, Double> weights, double others, double least, boolean open) {
    /// The least and most that the target can gain here by moves within the stratum.
    double up() {
      return open ? weights.lastKey() * (others - least) : 0;
    }

    double down() {
      double sum = 0;
      for (Map.Entry<Double, Double> each : weights.entrySet()) {
        sum += each.getKey() * each.getValue();
      }
      return open ? sum : 0;
    }
  }

  /// Places of given sums that together narrow a target more than the rules allow; none where it is
  /// protected.
  Set<Integer> narrowing(Target target, Strata strata) {
    double amount = target.amount(table.holdings());
    if (amount <= 0) {
      return Set.of();
    }
    SortedMap<Integer, Part> parts = parts(target, strata);
    double unseen = unseen(target, strata);
    double up = parts.values().stream().mapToDouble(Part::up).sum();
    double down = unseen + parts.values().stream().mapToDouble(Part::down).sum();
    double asked = protection * amount * (1 - TOLERANCE);
    boolean free = unseen > 0 || up >= asked;
    if (free && down >= asked) {
      return Set.of();
    }
    return solver
        .map(
            found ->
                solved(
                    new Question(parts, strata, owners(target), amount - unseen, amount, free),
                    found))
        .orElseGet(() -> touching(parts.keySet(), strata));
  }

  private double unseen(Target target, Strata strata) {
    double unseen = 0;
    for (Map.Entry<Integer, Double> each : target.weights().entrySet()) {
      if (strata.of(each.getKey()) == Strata.NONE) {
        unseen += each.getValue() * table.holdings().get(each.getKey()).amount();
      }
    }
    return unseen;
  }

  private SortedMap<Integer, Part> parts(Target target, Strata strata) {
    SortedMap<Integer, SortedMap<Double, Double>> weights = new TreeMap<>();
    Set<String> owners = new TreeSet<>();
    for (Map.Entry<Integer, Double> each : target.weights().entrySet()) {
      Holding holding = table.holdings().get(each.getKey());
      owners.add(holding.owner());
      if (strata.of(each.getKey()) != Strata.NONE) {
        weights
            .computeIfAbsent(strata.of(each.getKey()), _ -> new TreeMap<>())
            .merge(each.getValue(), holding.amount(), Double::sum);
      }
    }
    SortedMap<Integer, Part> parts = new TreeMap<>();
    weights.forEach(
        (stratum, own) -> parts.put(stratum, part(stratum, own, target, owners, strata)));
    return parts;
  }

  private Part part(
      int stratum,
      SortedMap<Double, Double> own,
      Target target,
      Set<String> owners,
      Strata strata) {
    Map<String, Double> others = new TreeMap<>();
    double all = 0;
    boolean unknown = false;
    for (int index : strata.members(stratum)) {
      if (!target.weights().containsKey(index)) {
        Holding holding = table.holdings().get(index);
        all += holding.amount();
        if (owners.contains(holding.owner()) || holding.owner().equals(TableCell.PARK)) {
          unknown = true;
        } else {
          others.merge(holding.owner(), holding.amount(), Double::sum);
        }
      }
    }
    Partners known = new Partners(others);
    return new Part(own, all, known.most(colluders), unknown || known.count() > colluders);
  }

  /// What is to be solved.
  ///
  /// @param owners whose the target is
  /// @param seen the target's amount in the strata
  /// @param amount the target's whole amount
  /// @param free whether nothing bounds it from above
  private record Question(
      SortedMap<Integer, Part> parts,
      Strata strata,
      Set<String> owners,
      double seen,
      double amount,
      boolean free) {}

  private Set<String> owners(Target target) {
    Set<String> owners = new TreeSet<>();
    target.weights().keySet().forEach(index -> owners.add(table.holdings().get(index).owner()));
    return owners;
  }

  private Set<Integer> solved(Question question, Solver found) {
    double asked = protection * question.amount();
    if (!question.free()) {
      Set<Integer> above =
          bound(question, found, Model.maximize(), question.seen() + asked * (1 - TOLERANCE));
      if (!above.isEmpty()) {
        return above;
      }
    }
    double unseen = question.amount() - question.seen();
    return bound(
        question,
        found,
        Model.minimize(),
        question.seen() - Math.max(0, asked - unseen) * (1 - TOLERANCE));
  }

  /// The sums that keep the target from a value; none where it can be reached.
  private Set<Integer> bound(Question question, Solver found, Model.Builder model, double value) {
    Set<Integer> reached = reached(question.parts().keySet(), question.strata());
    double scale = question.amount();
    SortedMap<Integer, SortedMap<Variable, Double>> sums = new TreeMap<>();
    SortedMap<Integer, Double> totals = new TreeMap<>();
    for (int stratum : reached) {
      variables(stratum, question, model)
          .forEach(
              (variable, actual) ->
                  question
                      .strata()
                      .coefficients(stratum)
                      .forEach(
                          (cell, coefficient) -> {
                            sums.computeIfAbsent(
                                    cell,
                                    _ -> new TreeMap<>(Comparator.comparingInt(Variable::index)))
                                .put(variable, coefficient);
                            totals.merge(cell, coefficient * actual / scale, Double::sum);
                          }));
    }
    SortedMap<Integer, Constraint> constraints = new TreeMap<>();
    sums.forEach(
        (cell, sum) -> {
          Model.Sum row = model.constraint("sum" + cell, GIVEN);
          sum.forEach((variable, coefficient) -> row.plus(coefficient, variable));
          constraints.put(cell, row.equalTo(totals.getOrDefault(cell, 0.0)));
        });
    Model built = model.build();
    return blame(found.solve(SolveRequest.of(built)), built.sense(), value / scale, constraints);
  }

  /// Variables of a stratum with their true values, which stand in a feasible point.
  private Map<Variable, Double> variables(int stratum, Question question, Model.Builder model) {
    double scale = question.amount();
    double infinity = Double.POSITIVE_INFINITY;
    Map<Variable, Double> variables = new TreeMap<>(Comparator.comparingInt(Variable::index));
    Part part = question.parts().get(stratum);
    if (part == null) {
      double all =
          question.strata().members(stratum).stream()
              .mapToDouble(index -> table.holdings().get(index).amount())
              .sum();
      Map<String, Double> owners = owners(stratum, question.strata());
      boolean unknown = owners.remove(TableCell.PARK) != null;
      // nobody tells what it gave to those who are after just that
      if (question.owners().size() == 1) {
        unknown |= owners.keySet().removeAll(question.owners());
      }
      Partners known = new Partners(owners);
      boolean open = unknown || known.count() > colluders;
      double least = (open ? known.most(colluders) : all) / scale;
      variables.put(model.continuous("all" + stratum, least, open ? infinity : least, 0), all);
      return variables;
    }
    part.weights()
        .forEach(
            (weight, actual) ->
                variables.put(
                    model.continuous("own" + stratum + "*" + weight, 0, infinity, weight), actual));
    double least = (part.open() ? part.least() : part.others()) / scale;
    variables.put(
        model.continuous("others" + stratum, least, part.open() ? infinity : least, 0),
        part.others());
    return variables;
  }

  private Map<String, Double> owners(int stratum, Strata strata) {
    Map<String, Double> owners = new TreeMap<>();
    for (int index : strata.members(stratum)) {
      Holding holding = table.holdings().get(index);
      owners.merge(holding.owner(), holding.amount(), Double::sum);
    }
    return owners;
  }

  private static Set<Integer> blame(
      Outcome<Solution> outcome,
      Model.Sense sense,
      double value,
      SortedMap<Integer, Constraint> constraints) {
    if (outcome instanceof Outcome.Unbounded<Solution>) {
      return Set.of();
    }
    if (!(outcome instanceof Outcome.Optimal<Solution> optimal)) {
      return Collections.unmodifiableSortedSet(new TreeSet<>(constraints.keySet()));
    }
    double end = optimal.answer().bound();
    boolean reachable = sense == Model.Sense.MAXIMIZE ? end >= value : end <= value;
    if (reachable) {
      return Set.of();
    }
    SortedSet<Integer> blamed = new TreeSet<>();
    optimal
        .answer()
        .findPrices()
        .ifPresent(
            prices ->
                constraints.forEach(
                    (cell, row) -> {
                      if (Math.abs(prices.dual(row)) > TOLERANCE) {
                        blamed.add(cell);
                      }
                    }));
    return blamed.isEmpty() ? new TreeSet<>(constraints.keySet()) : blamed;
  }

  /// The strata that given sums link with some, these among them.
  private static SortedSet<Integer> reached(Set<Integer> from, Strata strata) {
    SortedSet<Integer> reached = new TreeSet<>(from);
    Deque<Integer> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (int cell : strata.coefficients(open.pop()).keySet()) {
        for (int next : strata.ofCell(cell)) {
          if (reached.add(next)) {
            open.push(next);
          }
        }
      }
    }
    return reached;
  }

  private static Set<Integer> touching(Set<Integer> of, Strata strata) {
    SortedSet<Integer> cells = new TreeSet<>();
    List.copyOf(of).forEach(stratum -> cells.addAll(strata.coefficients(stratum).keySet()));
    return cells;
  }
}
