package org.tinkuy.finance.difference;

import java.util.List;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.ProjectFigures;

/// What a case comes to, in one number that a lender or an owner asks for.
public enum CaseMeasure {
  /// Return of the project after tax and before finance, a share per year.
  PROJECT_RATE("projectRateAfterTax"),
  /// Return of the owners, a share per year.
  OWNERS_RATE("ownersRate"),
  /// Least cover at the ends of years.
  LEAST_COVER("minimumCover"),
  /// Borrowed from all lenders, in the case's money.
  BORROWED("borrowed"),
  /// What nobody brings: need that no layer pays, and what owners would have to add so that debt is
  /// paid; in the case's money.
  GAP("gap");

  private static final List<CaseMeasure> ALL = List.of(values());

  private final String figure;

  CaseMeasure(String figure) {
    this.figure = figure;
  }

  /// Its name among the figures of a case.
  public String figure() {
    return figure;
  }

  public boolean isMoney() {
    return this == BORROWED || this == GAP;
  }

  public boolean isRate() {
    return this == PROJECT_RATE || this == OWNERS_RATE;
  }

  /// The number; not a number where the case has none.
  static List<Double> allOf(ProjectRun run) {
    ProjectFigures figures = ProjectFigures.of(run);
    return ALL.stream()
        .map(
            each ->
                each == GAP
                    ? gap(run)
                    : figures.value(each.figure).orElse(Double.NaN).doubleValue())
        .toList();
  }

  /// Its number among those of all measures.
  double of(List<Double> all) {
    return all.get(ALL.indexOf(this));
  }

  private static double gap(ProjectRun run) {
    if (run.model().owners().isEmpty() || run.model().stack().isEmpty()) {
      return Double.NaN;
    }
    Line open = run.model().stack().get().uses().gap();
    return run.values().total(open)
        + run.values().total(run.model().owners().get().sources().support());
  }
}
