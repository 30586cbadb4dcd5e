package org.tinkuy.finance.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.Payback;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.PartyView;

/// What the developer and its owners see: what is spent and earned, and what is left for them.
///
/// @param project flows after tax and before finance, by period
/// @param owners what owners are paid, after the tax on dividends, less what they pay in, by period
/// @param projectRate per period
/// @param ownersRate per period
/// @param worth present value of the owners' flows
/// @param multiple what owners are paid over what they pay in, with what they add so that debt is
///   paid; NaN where they pay nothing
/// @param payback_periods from the owners' first money until it is back; empty where it never is
/// @param peak most that owners have in at one time, >= 0
public record DeveloperView(
    Series project,
    Series owners,
    InternalRate projectRate,
    InternalRate ownersRate,
    double worth,
    double multiple,
    OptionalDouble payback_periods,
    double peak) {

  /// Reads the view off a run.
  ///
  /// @param hurdle at which owners discount, a share per year
  public static DeveloperView of(FinancedProject run, double hurdle) {
    int periods = run.flows().grid().periods();
    Series in = Series.constant(0, periods);
    for (StackLines.LayerLines each : run.lines().layers().values()) {
      if (each.layer() instanceof Layer.Owner || each.layer() instanceof Layer.ShareholderLoan) {
        in = in.plus(run.series(each.drawn()));
      }
    }
    Optional<Line> support = run.values().graph().find("project.support");
    if (support.isPresent()) {
      in = in.plus(run.series(support.get()));
    }
    Series owners = run.owners();
    double paid = owners.plus(in).total();
    Series project = run.flows().net().minus(run.series(run.taxPaid()));
    double rate = PresentValue.effectivePerPeriod(hurdle, run.flows().grid().perYear());
    return new DeveloperView(
        project,
        owners,
        InternalRate.of(project),
        InternalRate.of(owners),
        PresentValue.of(owners, rate, PresentValue.Convention.FIRST_AT_ONCE),
        in.total() == 0 ? Double.NaN : paid / in.total(),
        Payback.of(owners),
        peak(owners));
  }

  /// What every party of the project receives less what it pays; over all of them each period is
  /// zero.
  public static List<PartyView> parties(FinancedProject run) {
    return PartyView.list(run.values(), run.flows().money());
  }

  private static double peak(Series owners) {
    double sum = 0;
    double deepest = 0;
    for (int t = 0; t < owners.length(); t++) {
      sum += owners.at(t);
      deepest = Math.min(deepest, sum);
    }
    return -deepest;
  }
}
