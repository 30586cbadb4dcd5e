package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;

/// Whether each return that is shown makes its flows worth nothing, with the yearly rate as it is
/// shown: `Σ flow(t) / (1 + rate)^(t / periods a year) = 0`.
final class RateCheck {
  /// What the worth may be off, as a share of all that is paid as it is worth at that rate.
  private static final double AT_RATE = 1e-6;

  private RateCheck() {}

  /// One outcome for each return that has one value.
  static List<Outcome> of(ProjectRun run, ProjectFigures figures) {
    List<Outcome> all = new ArrayList<>();
    run.model()
        .sums()
        .ifPresent(
            sums -> {
              add(all, run, sums.net(), figures.value("projectRate"));
              add(all, run, sums.afterTax(), figures.value("projectRateAfterTax"));
            });
    run.model()
        .owners()
        .ifPresent(owners -> add(all, run, owners.net(), figures.value("ownersRate")));
    return all;
  }

  private static void add(List<Outcome> all, ProjectRun run, Line line, Optional<Double> shown) {
    shown.ifPresent(rate -> all.add(outcome(run, line, rate)));
  }

  private static Outcome outcome(ProjectRun run, Line line, double rate) {
    Series flows = run.values().series(line);
    double perYear = run.model().graph().grid().perYear();
    double worth = 0;
    double paid = 0;
    for (int t = 0; t < flows.length(); t++) {
      double now = flows.at(t) / Math.pow(1 + rate, t / perYear);
      worth += now;
      paid += Math.abs(now);
    }
    return new Outcome(
        Line.of(line.id() + ".check.shownRate", line.type())
            .labelled("finance.line.check.shownRate"),
        0,
        worth,
        AT_RATE * Math.max(1, paid));
  }
}
