package org.tinkuy.finance.result;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.stack.Contract;

/// What the state owes a company, by year, for works that it controls under a contract and pays for
/// over time.
///
/// Source: IPSASB, _IPSAS 32, Service Concession Arrangements: Grantor_ (2011), paragraphs 9, 14 to
/// 28: works that the grantor controls and that go to it at the end are its asset; what it must pay
/// for them in money is a financial liability, what it lets users pay for is none.
final class StateLiability {
  private final ProjectRun run;
  private final Function<Line, Series> yearly;

  /// @param yearly reads a line off the run by year
  StateLiability(ProjectRun run, Function<Line, Series> yearly) {
    this.run = run;
    this.yearly = yearly;
  }

  /// At the end of each year; empty where there is no contract, where nobody has said who controls
  /// the works, or where what is paid leaves no one rate at which it pays for them.
  ///
  /// `liability(t) = liability(t - 1) x (1 + r) + works(t) - (paid(t) - running(t))`, with r the
  /// rate at which what is paid beyond the running cost is worth the works, so that it ends with
  /// nothing. Where users pay too, works and running cost count by the state's part of what is
  /// paid. What is paid for each use hangs on users and is no liability.
  Optional<Series> byYear() {
    Optional<ContractPlan> plan = run.model().of().extras().contract();
    Optional<Contract> contract = plan.flatMap(ContractPlan::flows);
    Optional<Boolean> isControlled = plan.flatMap(each -> each.own().isControlled());
    Optional<ProjectModel.SumLines> sums = run.model().sums();
    if (contract.isEmpty() || isControlled.isEmpty() || sums.isEmpty()) {
      return Optional.empty();
    }
    boolean isOwed =
        isControlled.get() && contract.get().isHandedBack() && contract.get().hasAvailability();
    return isOwed ? owed(sums.get()) : Optional.of(yearly.apply(sums.get().net()).times(0));
  }

  private Optional<Series> owed(ProjectModel.SumLines sums) {
    ContractFlows flows = ContractFlows.of(run, yearly);
    double paid = flows.services().total();
    double byUsers = yearly.apply(sums.revenue()).minus(flows.net()).total();
    double part = flows.passedOn().total() > 0 ? 1 : paid / (paid + byUsers);
    Series works = yearly.apply(sums.invested()).times(part);
    Series running = yearly.apply(sums.running()).plus(yearly.apply(sums.directCost())).times(part);
    Series repaid = flows.services().plus(flows.price()).minus(running).minus(works);
    OptionalDouble rate = InternalRate.of(repaid).findUnique();
    if (rate.isEmpty()) {
      return Optional.empty();
    }
    double[] owed = new double[repaid.length()];
    double before = 0;
    for (int year = 0; year < owed.length; year++) {
      before = before * (1 + rate.getAsDouble()) - repaid.at(year);
      owed[year] = before;
    }
    return Optional.of(Series.of(owed));
  }
}
