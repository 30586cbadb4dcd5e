package org.tinkuy.finance.result;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseUnits;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Unit;

/// What the loans of a case leave of a limit on the debt of their owner, at the end of the period
/// in which they leave least, the first of several.
///
/// @param period from 0
/// @param limit in the money of the case; one in another currency at the rate of the period; > 0 or
///   0 where nothing may be owed
/// @param owed by all loans together, in the money of the case, >= 0
public record DebtRoom(int period, double limit, double owed) {
  /// Limits and debts that differ by less, as a share of the limit, are the same amount.
  private static final double ROUNDING = 1e-9;

  /// Whether the loans keep within the limit all the time.
  public boolean isKept() {
    return owed <= limit * (1 + ROUNDING);
  }

  /// What is left where the loans of a run are held to a limit; empty where it is in a currency of
  /// which the case states no exchange rate.
  public static Optional<DebtRoom> of(ProjectRun run, Money limit) {
    CaseUnits units = run.model().of().units();
    String currency = limit.currency().getCurrencyCode();
    if (currency.equals(units.currency())) {
      return Optional.of(least(run, _ -> limit.amount() / units.money().factor().doubleValue()));
    }
    return run.model().of().inputs().values().stream()
        .filter(input -> input.kind() == InputKind.EXCHANGE)
        .filter(input -> input.measure().currency().equals(currency))
        .findFirst()
        .map(rate -> least(run, period -> there(run, limit, rate, period)));
  }

  /// The limit in the money of the case: `amount / rate`.
  private static double there(ProjectRun run, Money limit, CaseInput rate, int period) {
    CaseUnits units = run.model().of().units();
    Unit per = units.table().get(limit.currency().getCurrencyCode()).per(units.money());
    TimeGrid grid = run.model().graph().grid();
    return limit.amount() / rate.measure().unit().convert(Inputs.at(rate, grid, period), per);
  }

  private static DebtRoom least(ProjectRun run, IntToDoubleFunction limit) {
    DebtRoom least = new DebtRoom(0, limit.applyAsDouble(0), run.owed(0));
    for (int t = 1; t < run.model().graph().grid().periods(); t++) {
      DebtRoom room = new DebtRoom(t, limit.applyAsDouble(t), run.owed(t));
      if (room.limit - room.owed < least.limit - least.owed) {
        least = room;
      }
    }
    return least;
  }
}
