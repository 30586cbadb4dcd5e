package org.tinkuy.exchange.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Prices;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// The split whose largest excess is least, whose second largest is least among those, and so on:
/// no coalition's complaint could be eased without a coalition that complains more.
///
/// Where no split gives every player at least what it has alone, the search is over all splits of
/// the whole.
///
/// Source: Maschler, Peleg and Shapley, _Geometric properties of the kernel, nucleolus, and related
/// solution concepts_, Mathematics of Operations Research 4 (1979), pages 303-338, the sequence of
/// linear programs.
final class Nucleolus {
  private static final double ROUNDING = 1e-7;
  private static final Tag RULE = Tag.of("exchange.rule.excess");

  private final Game game;
  private final Effort effort;
  private final double scale;
  private final boolean eachHasItsOwn;
  private final Span span;
  private final List<Settled> settled = new ArrayList<>();

  /// A coalition whose excess is the same in every split that is left.
  private record Settled(int coalition, double sum) {}

  /// One linear program of the sequence.
  private record Step(Model model, List<Variable> amounts, List<Row> rows) {}

  /// The row of a coalition that is not settled.
  private record Row(int coalition, Constraint constraint) {}

  private Nucleolus(Game game, Effort effort) {
    this.game = game;
    this.effort = effort;
    this.scale = game.scale();
    this.span = new Span(game.size());
    double alone = 0;
    for (int player = 0; player < game.size(); player++) {
      alone += game.worth(1 << player);
    }
    this.eachHasItsOwn = alone <= game.worth(game.everybody()) + ROUNDING * scale;
  }

  /// The nucleolus; empty where a linear program was not finished.
  static Optional<Split> of(Game game, Effort effort) {
    return new Nucleolus(game, effort).find();
  }

  private Optional<Split> find() {
    settle(game.everybody(), game.worth(game.everybody()) / scale);
    Optional<Split> split = Optional.empty();
    for (boolean more = true; more; ) {
      Step step = step();
      Optional<Solution> solution = Outcomes.findOptimum(effort.linear(step.model()));
      split = solution.map(found -> split(step, found));
      more = solution.isPresent() && !span.isWhole();
      if (more) {
        settleTight(step, solution.orElseThrow());
      }
    }
    return split;
  }

  private void settle(int coalition, double sum) {
    span.add(coalition);
    settled.add(new Settled(coalition, sum));
  }

  /// Least `e` such that `x(S) + e >= v(S)` for each coalition that is not settled.
  private Step step() {
    Model.Builder model = Model.minimize();
    List<Variable> amounts = new ArrayList<>();
    for (int player = 0; player < game.size(); player++) {
      double least = eachHasItsOwn ? game.worth(1 << player) / scale : Double.NEGATIVE_INFINITY;
      amounts.add(model.continuous(game.players().get(player), least, Double.POSITIVE_INFINITY, 0));
    }
    boolean done = span.isWhole();
    Variable excess =
        model.continuous(
            "largest excess", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, done ? 0 : 1);
    for (Settled each : settled) {
      sum(model, each.coalition(), amounts).equalTo(each.sum());
    }
    List<Row> rows = new ArrayList<>();
    for (int coalition = 1; coalition < game.everybody() && !done; coalition++) {
      if (!span.contains(coalition)) {
        Constraint row =
            sum(model, coalition, amounts).plus(1, excess).atLeast(game.worth(coalition) / scale);
        rows.add(new Row(coalition, row));
      }
    }
    return new Step(model.build(), amounts, rows);
  }

  private Model.Sum sum(Model.Builder model, int coalition, List<Variable> amounts) {
    Model.Sum sum = model.constraint("coalition " + coalition, RULE);
    for (int player = 0; player < game.size(); player++) {
      if (Game.contains(coalition, player)) {
        sum.plus(1, amounts.get(player));
      }
    }
    return sum;
  }

  /// Settles coalitions that are tight in every best split. A row with a price above zero is one,
  /// by complementary slackness; prices of the rows sum to 1, so there is always one, and since it
  /// is not in the span of the settled ones the sequence ends after as many steps as there are
  /// players.
  private void settleTight(Step step, Solution solution) {
    double excess = solution.objective();
    Optional<Prices> prices = solution.findPrices();
    for (Row row : step.rows()) {
      boolean tight =
          prices.isPresent()
              ? prices.get().dual(row.constraint()) > ROUNDING
              : isTight(step, solution, row, excess);
      if (tight && !span.contains(row.coalition())) {
        settle(row.coalition(), game.worth(row.coalition()) / scale - excess);
      }
    }
  }

  /// Whether no split with the same largest excess gives a coalition more: asked of the solver
  /// where it gives no prices.
  private boolean isTight(Step step, Solution solution, Row row, double excess) {
    double sum = row.constraint().at(solution.values()) - excess;
    if (sum > game.worth(row.coalition()) / scale - excess + ROUNDING) {
      return false;
    }
    Model.Builder model = Model.maximize();
    List<Variable> amounts = new ArrayList<>();
    for (Variable each : step.amounts()) {
      int player = each.index();
      double cost = Game.contains(row.coalition(), player) ? 1 : 0;
      amounts.add(model.continuous(each.name(), each.lower(), each.upper(), cost));
    }
    for (Settled each : settled) {
      sum(model, each.coalition(), amounts).equalTo(each.sum());
    }
    for (Row other : step.rows()) {
      if (!span.contains(other.coalition())) {
        sum(model, other.coalition(), amounts)
            .atLeast(game.worth(other.coalition()) / scale - excess - ROUNDING / 10);
      }
    }
    return Outcomes.findOptimum(effort.linear(model.build()))
        .filter(most -> most.objective() <= sum + ROUNDING)
        .isPresent();
  }

  private Split split(Step step, Solution solution) {
    double sign = game.kind() == Game.Kind.SAVING ? scale : -scale;
    return Split.of(
        game, step.amounts().stream().mapToDouble(each -> sign * solution.at(each)).toArray());
  }
}
