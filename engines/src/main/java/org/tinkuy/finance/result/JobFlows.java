package org.tinkuy.finance.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Unit;

/// The work that a case brings: jobs that stay, on the area that is let, and person-years of
/// building, which are never added to them.
///
/// @param permanent jobs in each period, by the id of what the case says of them
/// @param personYears over the life, by the id
public record JobFlows(
    SequencedMap<String, Series> permanent, SequencedMap<String, Double> personYears) {

  public JobFlows {
    permanent = new LinkedHashMap<>(permanent);
    personYears = new LinkedHashMap<>(personYears);
  }

  static JobFlows of(ProjectRun run) {
    SequencedMap<String, Series> permanent = new LinkedHashMap<>();
    SequencedMap<String, Double> personYears = new LinkedHashMap<>();
    for (SocietyPlan.Jobs jobs : run.model().of().extras().society().jobs()) {
      if (jobs.isPermanent()) {
        run.model()
            .find("products." + jobs.of() + ".let")
            .ifPresent(let -> permanent.put(jobs.id(), onArea(run, jobs, let)));
      } else {
        personYears.put(jobs.id(), ofBuilding(run, jobs));
      }
    }
    return new JobFlows(permanent, personYears);
  }

  private static Series onArea(ProjectRun run, SocietyPlan.Jobs jobs, Line let) {
    double each = per(run, "jobs." + jobs.id() + ".perArea", let.type().unit());
    return run.values().series(let).times(each);
  }

  /// So many for the money of works, land aside, in prices of the base month, as the figure is
  /// stated; in those of the day where nothing takes them back.
  private static double ofBuilding(ProjectRun run, SocietyPlan.Jobs jobs) {
    List<String> works =
        jobs.of().isEmpty()
            ? run.model().of().park().works().stream().map(WorkPackage::id).toList()
            : List.of(jobs.of());
    PriceLevel level = PriceLevel.of(run).orElseGet(() -> PriceLevel.none(run));
    double personYears = 0;
    for (String work : works) {
      Line spent = run.model().graph().line("works." + work + ".spent");
      personYears +=
          level.of(spent).total()
              * per(run, "jobs." + jobs.id() + ".perMoney", spent.type().unit());
    }
    return personYears;
  }

  /// So many for one of a unit.
  private static double per(ProjectRun run, String input, Unit unit) {
    CaseInput found = run.model().of().find(input).orElseThrow();
    Unit written = found.measure().unit();
    Unit wanted = Unit.ONE.per(unit);
    return written.converts(wanted) ? written.convert(Inputs.first(found), wanted) : Double.NaN;
  }

  /// All permanent jobs in each period.
  ///
  /// @param periods how many there are
  public Series all(int periods) {
    return permanent.values().stream().reduce(Series.constant(0, periods), Series::plus);
  }

  /// The most permanent jobs that there are in any period, which cost per job is told of; 0 where
  /// nobody says how many, NaN where what is said cannot be counted.
  ///
  /// @param periods how many there are
  public double most(int periods) {
    Series all = all(periods);
    double most = 0;
    for (int t = 0; t < all.length(); t++) {
      most = Math.max(most, all.at(t));
    }
    return most;
  }
}
