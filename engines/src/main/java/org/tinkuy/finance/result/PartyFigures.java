package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.result.PartyTable.Measure;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// The measures of the parties as figures: each with an id to ask for, `finance:lender.leastCover`,
/// and the lines of the model and the inputs that it is read off, with what these come to.
public final class PartyFigures {
  private final ProjectRun run;
  private final FinanceCase of;
  private final MeasureLines lines;

  private PartyFigures(ProjectRun run) {
    this.run = run;
    this.of = run.model().of();
    this.lines = new MeasureLines(run);
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
    return ProjectFigures.PREFIX
        + measure.name().party().name().toLowerCase(Locale.ROOT)
        + "."
        + measure.word()
        + part;
  }

  private Figure figure(Measure measure) {
    MeasureBasis basis = measure.name().basis();
    List<Term> terms = new ArrayList<>();
    for (Line line : basis.lines().apply(lines, measure.part()).toList()) {
      double total = YearValues.whole(run, line);
      if (Double.isFinite(total)) {
        Value.Amount amount = Value.Amount.exact(total, line.type().unit());
        terms.add(new Term(line.id(), amount, List.of(), ""));
      }
    }
    basis
        .inputs(of, measure.part())
        .filter(input -> Double.isFinite(Inputs.first(input)))
        .forEach(
            input ->
                terms.add(
                    new Term(
                        input.id(),
                        Value.Amount.exact(Inputs.first(input), input.measure().unit()),
                        List.of(),
                        input.backing().source())));
    return Figure.known(
        id(measure),
        measure.value(),
        unit(measure.kind()),
        new Origin(List.of(), Secrecy.T2, terms));
  }

  private Unit unit(PartyTable.Kind kind) {
    return switch (kind) {
      case MONEY, PRICE -> of.units().money();
      case YEARS -> of.units().table().get("a");
      case SHARE, RATIO, COUNT -> Unit.ONE;
    };
  }
}
