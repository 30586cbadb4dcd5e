package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;

/// What an enterprise of the state has in a case out of its own accounts: no money of the budget,
/// but it pays less of dividends, and the state stands behind it.
///
/// Source: IMF, _Government Finance Statistics Manual 2014_, chapter 2: public corporations are no
/// part of general government; the flows between the two are dividends and capital.
final class StateEnterprise {
  private static final String PAYOUT = "stateEnterprise.payout";

  private final ProjectRun run;
  private final Function<Line, Series> yearly;
  private final Function<Line, Series> ends;

  /// @param yearly reads a flow off the run by year
  /// @param ends reads what stands at the end of each year
  StateEnterprise(ProjectRun run, Function<Line, Series> yearly, Function<Line, Series> ends) {
    this.run = run;
    this.yearly = yearly;
    this.ends = ends;
  }

  static boolean isOfIt(Layer layer) {
    return layer.head().provider().equals(EconomyFlows.ENTERPRISE);
  }

  private List<StackLines.LayerLines> layers() {
    return run.model().stack().orElseThrow().layers().values().stream()
        .filter(each -> isOfIt(each.layer()))
        .toList();
  }

  /// Whether it pays for anything.
  boolean isIn() {
    return !layers().isEmpty();
  }

  Series paid() {
    return sum(StackLines.LayerLines::drawn);
  }

  Series back() {
    return sum(StackLines.LayerLines::received);
  }

  private Series sum(Function<StackLines.LayerLines, Line> of) {
    Series sum = nothing();
    for (StackLines.LayerLines each : layers()) {
      sum = sum.plus(yearly.apply(of.apply(each)));
    }
    return sum;
  }

  private Series nothing() {
    return yearly
        .apply(run.model().stack().orElseThrow().layers().values().iterator().next().drawn())
        .times(0);
  }

  /// What the budget has more of its dividends, below zero where it has less: `payout x (back -
  /// paid)`; empty where the case does not say what of its profit it pays out.
  Optional<Series> dividends() {
    Optional<CaseInput> payout = run.model().of().find(PAYOUT);
    return payout.map(share -> back().minus(paid()).times(Inputs.first(share)));
  }

  /// What may fall on the state through it at the end of each year: what it has put in and not had
  /// back, and, where nobody else owns the company, what that owes.
  Series exposure() {
    Series net = paid().minus(back());
    Series debt = nothing();
    boolean isOwned =
        run.model().stack().orElseThrow().layers().values().stream()
            .map(StackLines.LayerLines::layer)
            .filter(Layer.Owner.class::isInstance)
            .allMatch(StateEnterprise::isOfIt);
    if (isOwned && isIn()) {
      for (StackLines.DebtLines loan : run.model().loans()) {
        debt = debt.plus(ends.apply(loan.balance()));
      }
    }
    Series owed = debt;
    return Series.of(
        net.length(), year -> Math.max(0, net.between(0, year + 1).total()) + owed.at(year));
  }
}
