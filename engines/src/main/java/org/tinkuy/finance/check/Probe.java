package org.tinkuy.finance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;

/// Looks for the period in which a rule is furthest from being kept, and collects what it finds.
final class Probe {
  /// Rounding of a few thousand additions stays far below it.
  static final double EXACT = 1e-9;

  /// For what a resolver closes to a cent.
  static final double CLOSED = 1e-6;

  private final ProjectRun run;
  private final List<Outcome> outcomes = new ArrayList<>();

  Probe(ProjectRun run) {
    this.run = run;
  }

  /// What is allowed.
  ///
  /// @param share of the scale, > 0
  /// @param scale the largest amount that the rule is about, in its unit
  record Slack(double share, double scale) {
    double tolerance() {
      return share * Math.max(1, scale);
    }
  }

  ProjectRun run() {
    return run;
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  int periods() {
    return run.model().graph().grid().periods();
  }

  Series series(Line line) {
    return run.values().series(line);
  }

  double at(Line line, int period) {
    return period < 0 ? 0 : run.values().at(line, period);
  }

  /// The largest amount of a line, without its sign; 0 where it is never defined.
  double scale(Line... lines) {
    double largest = 0;
    for (Line line : lines) {
      for (int t = 0; t < periods(); t++) {
        double size = Math.abs(run.values().at(line, t));
        largest = size > largest && Double.isFinite(size) ? size : largest;
      }
    }
    return largest;
  }

  /// Asks a rule in every period.
  ///
  /// @param part id of what it is about, `products.plots` or `senior`
  /// @param word of the rule, named by `finance.line.check.WORD`
  /// @param difference zero where the rule is kept; 0 too where it does not apply
  void always(
      String part, String word, LineType type, IntToDoubleFunction difference, Slack slack) {
    outcomes.add(
        Outcome.over(named(part, word, type), 0, periods() - 1, difference, slack.tolerance()));
  }

  /// What was found.
  ///
  /// @param period from 0
  /// @param difference in the unit of the rule
  record Found(int period, double difference) {}

  /// Takes what was found in one period.
  void once(String part, String word, LineType type, Found found, Slack slack) {
    outcomes.add(
        new Outcome(named(part, word, type), found.period, found.difference, slack.tolerance()));
  }

  /// The line of a rule.
  static Line named(String part, String word, LineType type) {
    return Line.of(part + ".check." + word, type).labelled("finance.line.check." + word);
  }
}
