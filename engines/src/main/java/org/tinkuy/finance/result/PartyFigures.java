package org.tinkuy.finance.result;

import java.util.List;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.PartyTable.Measure;
import org.tinkuy.kernel.Unit;

/// The measures of the parties as figures: each with an id to ask for, `finance:lender.leastCover`,
/// and the lines of the model and the inputs that it is read off, with what these come to.
public final class PartyFigures {
  private final ProjectRun run;

  private PartyFigures(ProjectRun run) {
    this.run = run;
  }

  /// Every measure of every party, in the order in which they are shown.
  public static List<Figure> of(PartyTables parties, ProjectRun run) {
    PartyFigures figures = new PartyFigures(run);
    return parties.tables().stream()
        .flatMap(table -> table.measures().stream().map(figures::figure))
        .toList();
  }

  /// The id of a measure: `finance:tenant.charges.products.water`.
  public static String id(Measure measure) {
    String part = measure.part().isEmpty() ? "" : "." + measure.part();
    return ProjectFigures.PREFIX + measure.name().id() + part;
  }

  private Figure figure(Measure measure) {
    return Figure.known(
        id(measure),
        measure.value(),
        unit(measure.kind()),
        measure.name().basis().origin(run, measure.part()));
  }

  private Unit unit(PartyTable.Kind kind) {
    return switch (kind) {
      case MONEY, PRICE -> run.model().of().units().money();
      case YEARS -> run.model().of().units().table().get("a");
      case SHARE, RATIO, COUNT -> Unit.ONE;
    };
  }
}
