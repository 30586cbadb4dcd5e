package org.tinkuy.solver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds a smallest set of rules that cannot hold together, by asking a solver again with some of
/// them left out. It needs nothing of the solver but its answers, so every solver finds the same.
///
/// Halves are tried before single rules. With n rules of which k conflict, it asks about 2k log2(n
/// / k) + 2k times.
///
/// Source: Junker, U. (2004), QuickXplain: preferred explanations and relaxations for
/// over-constrained problems, AAAI-04, pp. 167-172, algorithm 1.
public final class ConflictSearch {
  private final Solver solver;
  private final SolveRequest request;
  private double left_s;
  private boolean isSmallest = true;

  private ConflictSearch(Solver solver, SolveRequest request) {
    this.solver = solver;
    this.request = request;
    this.left_s = request.limits().conflict_s();
  }

  /// Which rules conflict in a model that the solver has found infeasible, and what the search
  /// took.
  ///
  /// @param time_s the seconds that its questions took together, >= 0
  public record Found(Conflict conflict, double time_s) {}

  /// Searches for as long as the request allows.
  public static Found in(SolveRequest request, Solver solver) {
    return new ConflictSearch(solver, request).search();
  }

  private Found search() {
    Set<Tag> rules = new LinkedHashSet<>();
    request.model().constraints().forEach(each -> rules.add(each.tag()));
    List<Tag> all = List.copyOf(rules);
    List<Tag> tags = isInfeasible(List.of()) ? List.of() : reduce(List.of(), false, all);
    Conflict conflict =
        new Conflict(
            all.stream().filter(Set.copyOf(tags)::contains).toList(),
            isSmallest ? Conflict.Extent.SMALLEST : Conflict.Extent.PERHAPS_SMALLER);
    return new Found(conflict, request.limits().conflict_s() - left_s);
  }

  /// A smallest part of the rules that conflicts with the background.
  ///
  /// Background and rules together are infeasible, always: a question without an answer counts as
  /// feasible, which keeps more rules than needed and never too few.
  private List<Tag> reduce(List<Tag> background, boolean isNewBackground, List<Tag> rules) {
    if (isNewBackground && isInfeasible(background)) {
      return List.of();
    }
    if (rules.size() <= 1) {
      return rules;
    }
    List<Tag> first = rules.subList(0, rules.size() / 2);
    List<Tag> second = rules.subList(rules.size() / 2, rules.size());
    List<Tag> ofSecond = reduce(union(background, first), true, second);
    List<Tag> ofFirst = reduce(union(background, ofSecond), !ofSecond.isEmpty(), first);
    return union(ofFirst, ofSecond);
  }

  private static List<Tag> union(List<Tag> some, List<Tag> others) {
    List<Tag> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  /// Whether these rules alone cannot hold together; false where that is not proved.
  private boolean isInfeasible(List<Tag> rules) {
    if (left_s <= 0 || request.watch().isCancelled()) {
      isSmallest = false;
      return false;
    }
    Set<Tag> kept = Set.copyOf(rules);
    Limits limits = request.limits().withTime(left_s).withConflict(0);
    Outcome<Solution> outcome =
        solver.solve(
            SolveRequest.of(request.model().feasibility(each -> kept.contains(each.tag())))
                .within(limits));
    left_s -= outcome.run().time_s();
    return switch (outcome) {
      case Outcome.Infeasible<Solution> _ -> true;
      case Outcome.Optimal<Solution> _, Outcome.Feasible<Solution> _ -> false;
      case Outcome.Unbounded<Solution> _,
          Outcome.OutOfTime<Solution> _,
          Outcome.Unsupported<Solution> _,
          Outcome.Failed<Solution> _ -> {
        isSmallest = false;
        yield false;
      }
    };
  }
}
