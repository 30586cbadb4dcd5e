package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Chooses what else to hide: of each set of sums that together give something away one must go,
/// and all figures that tell it with it, so that least is lost.
///
/// Minimise the worth of the hidden releases, `h` in {0, 1}, over sums that go, `u` in {0, 1}: `sum
/// of u >= 1` for each set, `h >= u` for each release that tells the sum. Without a solver, or
/// where it finds none, the cheapest sum of each set goes in turn, which hides enough and perhaps
/// more.
final class Choice {
  private static final Tag TELLS = Tag.of("disclosure.rule.tells");
  private static final Tag GIVES_AWAY = Tag.of("disclosure.rule.givesAway");

  /// Releases by the place of each sum that they tell.
  private final Map<Integer, List<Release>> telling;

  private final Optional<Solver> solver;

  Choice(Map<Integer, List<Release>> telling, Optional<Solver> solver) {
    this.telling = telling;
    this.solver = solver;
  }

  /// Ids of the releases that go.
  ///
  /// @param sets places of sums, of which not all of one set may be told; each has one that a
  ///   release tells
  Set<String> hidden(Collection<Set<Integer>> sets) {
    return sets.isEmpty()
        ? Set.of()
        : solver.flatMap(found -> best(sets, found)).orElseGet(() -> inTurn(sets));
  }

  private Optional<Set<String>> best(Collection<Set<Integer>> sets, Solver found) {
    Model.Builder model = Model.minimize();
    SortedMap<Integer, Variable> gone = new TreeMap<>();
    SortedMap<String, Variable> hidden = new TreeMap<>();
    sets.forEach(
        set -> set.forEach(cell -> gone.computeIfAbsent(cell, c -> model.binary("sum" + c, 0))));
    gone.forEach(
        (cell, variable) ->
            telling(cell)
                .forEach(
                    release -> {
                      Variable hide =
                          hidden.computeIfAbsent(
                              release.id(), id -> model.binary("figure" + id, release.worth()));
                      model
                          .constraint("tells" + cell + ">" + release.id(), TELLS)
                          .plus(1, hide)
                          .plus(-1, variable)
                          .atLeast(0);
                    }));
    int number = 0;
    for (Set<Integer> set : sets) {
      Model.Sum row = model.constraint("set" + number++, GIVES_AWAY);
      set.forEach(cell -> row.plus(1, Objects.requireNonNull(gone.get(cell))));
      row.atLeast(1);
    }
    Outcome<Solution> outcome = found.solve(SolveRequest.of(model.build()));
    return switch (outcome) {
      case Outcome.Optimal<Solution> optimal -> chosen(hidden, optimal.answer().values());
      case Outcome.Feasible<Solution> feasible -> chosen(hidden, feasible.answer().values());
      case Outcome.Infeasible<Solution> _,
          Outcome.Unbounded<Solution> _,
          Outcome.OutOfTime<Solution> _,
          Outcome.Unsupported<Solution> _,
          Outcome.Failed<Solution> _ ->
          Optional.empty();
    };
  }

  private static Optional<Set<String>> chosen(
      SortedMap<String, Variable> hidden, Assignment values) {
    Set<String> ids = new TreeSet<>();
    hidden.forEach(
        (id, variable) -> {
          if (values.at(variable) > 0.5) {
            ids.add(id);
          }
        });
    return Optional.of(ids);
  }

  private Set<String> inTurn(Collection<Set<Integer>> sets) {
    Set<String> hidden = new TreeSet<>();
    for (Set<Integer> set : sets) {
      List<Integer> cells = new ArrayList<>(set);
      if (cells.stream().noneMatch(cell -> cost(cell, hidden) == 0)) {
        cells.sort(
            Comparator.comparingDouble((Integer cell) -> cost(cell, hidden))
                .thenComparing(Comparator.naturalOrder()));
        telling(cells.getFirst()).forEach(release -> hidden.add(release.id()));
      }
    }
    return hidden;
  }

  private double cost(int cell, Set<String> hidden) {
    return telling(cell).stream()
        .filter(release -> !hidden.contains(release.id()))
        .mapToDouble(Release::worth)
        .sum();
  }

  private List<Release> telling(int cell) {
    return telling.getOrDefault(cell, List.of());
  }
}
