package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.view.GovernmentView;

/// The money of the state over the life of a case as figures, each with an id to ask for,
/// `finance:state.received`, and the lines and inputs that its years are read off.
public final class FiscalFigures {
  private static final String PREFIX = "state.";

  private FiscalFigures() {}

  /// All that the case tells, in the order in which it is shown.
  static List<Figure> of(GovernmentView state, ProjectRun run) {
    return FiscalColumn.told(state).stream()
        .map(
            column ->
                Figure.known(
                    ProjectFigures.PREFIX + PREFIX + column.word(),
                    column.over(state),
                    run.model().of().units().money(),
                    column.basis().origin(run, "")))
        .toList();
  }

  /// The column that is asked for; empty where none is.
  ///
  /// @param asked `state.received`
  public static Optional<FiscalColumn> find(GovernmentView state, String asked) {
    return FiscalColumn.told(state).stream()
        .filter(column -> asked.equals(PREFIX + column.word()))
        .findFirst();
  }
}
