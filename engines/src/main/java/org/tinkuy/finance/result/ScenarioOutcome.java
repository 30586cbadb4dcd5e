package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.stack.StackLines;

/// What a scenario of a case comes to.
///
/// @param run its lines and numbers
public record ScenarioOutcome(CaseScenario scenario, ProjectRun run, ProjectFigures figures) {
  private static final String TAX = "incomeTax.paid";

  /// Before the id of each of its figures and lines: `scenario.late.`.
  public String prefix() {
    return "scenario." + scenario.id() + ".";
  }

  /// Its figures under ids of their own: `finance:scenario.late.ownersRate`.
  public List<Figure> shown() {
    return figures.list().stream()
        .map(
            figure ->
                new Figure(
                    ProjectFigures.PREFIX
                        + prefix()
                        + figure.id().substring(ProjectFigures.PREFIX.length()),
                    figure.state(),
                    figure.range(),
                    figure.unit(),
                    figure.origin(),
                    figure.reason()))
        .toList();
  }

  /// The least cover of its tests were the tax that another run pays paid in place of its own: as
  /// `(cash of twelve months + own tax - other tax) / service and fees of twelve months`. What the
  /// cover differs from that of the other run by other causes than tax is left.
  ///
  /// @return empty where there is no tax or no loan that is tested
  public Optional<Double> coverAtTaxOf(ProjectRun other) {
    Optional<Line> own = run.model().find(TAX);
    Optional<Line> theirs = other.model().find(TAX);
    Optional<StackLines> stack = run.model().stack();
    Optional<OwnerLines> owners = run.model().owners();
    if (own.isEmpty() || theirs.isEmpty() || stack.isEmpty() || owners.isEmpty()) {
      return Optional.empty();
    }
    Series saved = other.values().series(theirs.get()).minus(run.values().series(own.get()));
    Series due = run.values().series(stack.get().covers().due());
    Series tested = run.values().series(owners.get().dscr());
    Series kept =
        Series.of(
            tested.length(), t -> tested.at(t) - ofTwelveMonths(saved, t) / ofTwelveMonths(due, t));
    return Optional.of(Cover.ofTests(kept).minimum()).filter(Double::isFinite);
  }

  private double ofTwelveMonths(Series flow, int last) {
    double sum = 0;
    for (int t = Math.max(0, last + 1 - run.model().graph().grid().perYear()); t <= last; t++) {
      sum += flow.at(t);
    }
    return sum;
  }
}
