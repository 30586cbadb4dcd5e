package org.tinkuy.finance.result;

import java.util.List;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseScenario;

/// What a scenario of a case comes to.
///
/// @param run its lines and numbers
public record ScenarioOutcome(CaseScenario scenario, ProjectRun run, ProjectFigures figures) {
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
}
