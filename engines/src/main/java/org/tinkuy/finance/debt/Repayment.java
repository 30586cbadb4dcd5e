package org.tinkuy.finance.debt;

import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.kernel.Check;

/// How the principal of a loan comes back.
public sealed interface Repayment {

  /// Level payments of interest and principal together.
  record Annuity() implements Repayment {}

  /// The same principal each time.
  record EqualPrincipal() implements Repayment {}

  /// All principal with the last payment.
  record Bullet() implements Repayment {}

  /// Service follows the cash: `CFADS(t) / DSCR(t)` in each payment period, principal being what
  /// interest leaves of it, never below zero and never more than is owed.
  ///
  /// @param cfads cash flow available for debt service
  /// @param cover DSCR to keep, a factor > 0
  /// @param most what may be owed when a period begins, so that leaner ones can pay the interest of
  ///   it: what is beyond it for the next period is paid before; absent where nothing bounds it
  record Sculpted(Line cfads, Line cover, Optional<Line> most) implements Repayment {
    /// Whatever is owed.
    public Sculpted(Line cfads, Line cover) {
      this(cfads, cover, Optional.empty());
    }
  }

  /// Principal as it was agreed, whatever the cash has become since: the schedule of a base case
  /// kept in a downside. Never more than is owed.
  ///
  /// @param principal by period, a flow
  record Agreed(Line principal) implements Repayment {}

  /// When a loan is paid back.
  ///
  /// @param first period of the first principal payment, from 0; periods of grace come before
  /// @param payments how many periods in a row, >= 1
  record Window(int first, int payments) {
    public Window {
      Check.that(
          first >= 0 && payments >= 1,
          "finance.loan.window",
          "Repayment: it must begin in a period >= 0 and have a payment or more, but has %s and"
              + " %s.",
          first,
          payments);
    }

    public int last() {
      return first + payments - 1;
    }

    /// Payments left in a period, this one included; 0 outside the window.
    int remaining(int period) {
      return period < first || period > last() ? 0 : last() - period + 1;
    }

    boolean contains(int period) {
      return remaining(period) > 0;
    }
  }
}
