package org.tinkuy.finance.result;

import java.util.List;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.view.ImpactView;
import org.tinkuy.kernel.Unit;

/// The measures of a case against emissions.
final class Abatements {
  private static final String TONNE = "t";

  private Abatements() {}

  /// The measures, annualised at a rate.
  ///
  /// @param rate per year, > 0
  static List<ImpactView.Abatement> of(ProjectRun run, double rate) {
    return run.model().of().extras().society().abatements().stream()
        .map(
            each -> {
              String path = "abatement." + each.id();
              return new ImpactView.Abatement(
                  first(run, path + ".capital", Double.NaN),
                  first(run, path + ".life", Double.NaN),
                  rate,
                  first(run, path + ".cost", 0) - first(run, path + ".saving", 0),
                  tonnes(run, each));
            })
        .toList();
  }

  /// Emissions avoided in a period, for a whole year, in tonnes.
  static double avoided(ProjectRun run, int period) {
    TimeGrid grid = run.model().graph().grid();
    double sum = 0;
    for (SocietyPlan.Abatement each : run.model().of().extras().society().abatements()) {
      int from = grid.period(each.from());
      double life = first(run, "abatement." + each.id() + ".life", 0);
      if (period >= from && period < from + life * grid.perYear()) {
        sum += tonnes(run, each);
      }
    }
    return sum;
  }

  private static double tonnes(ProjectRun run, SocietyPlan.Abatement measure) {
    CaseInput input = run.model().of().find("abatement." + measure.id() + ".avoided").orElseThrow();
    Unit tonne = run.model().of().units().table().get(TONNE);
    return input.measure().unit().convert(Inputs.yearly(input), tonne);
  }

  private static double first(ProjectRun run, String input, double otherwise) {
    return run.model().of().find(input).map(Inputs::yearly).orElse(otherwise);
  }
}
